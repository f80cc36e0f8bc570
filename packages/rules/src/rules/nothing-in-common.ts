import { rule } from '../rule.ts';
import { quoting, said } from '../said.ts';
import type { Signals } from '../signals/signals.ts';
import { isStranger, strangersTrade } from '../signals/stranger.ts';

const KNOWN_TO_MANY = 10;

/** Somebody from near by whom many of the member's people know, and who neither sells nor shouts. */
const isOfTheTown = ({ nearness, mutual, sells, marks }: Signals): boolean =>
  nearness === 'same-area' && (mutual?.count ?? 0) >= KNOWN_TO_MANY && !sells && marks?.loud !== true;

export const nothingInCommon = rule({
  id: 'nothing-in-common',
  title: 'A stranger without a word',
  why: 'Neither a note nor a visit, and neither their trade nor their past has to do with the member’s work or wishes. A quiet neighbour whom many of the member’s people know is left out.',
  group: 'wishes',
  leaning: 'against',
  reason: 'Strong: each of these alone would be weak, together they leave no reason.',
  expected: -10,
  needs: ['withoutNote', 'member', 'inviter'],
  check: (signals) => {
    if (!isStranger(signals) || isOfTheTown(signals)) return null;
    const trade = strangersTrade(signals);
    return trade === null ? quoting(signals.inviter.headline) : said(signals.inviter.reading, [trade]);
  },
});
