import { rule } from '../rule.ts';
import { quoting, said } from '../said.ts';
import { isStranger, strangersTrade } from '../signals/stranger.ts';

export const nothingInCommon = rule({
  id: 'nothing-in-common',
  title: 'A stranger without a word',
  why: 'Neither a note nor a visit, and neither their trade nor their past has to do with the member’s work or wishes.',
  group: 'wishes',
  leaning: 'against',
  reason: 'Strong: each of these alone would be weak, together they leave no reason.',
  expected: -10,
  needs: ['withoutNote', 'member', 'inviter'],
  check: (signals) => {
    if (!isStranger(signals)) return null;
    const trade = strangersTrade(signals);
    return trade === null ? quoting(signals.inviter.headline) : said(signals.inviter.reading, [trade]);
  },
});
