import { rule } from '../rule.ts';
import { quoting } from '../said.ts';
import { strangersTrade } from '../signals/stranger.ts';

const LONG = 70;

export const headlineInOnePiece = rule({
  id: 'headline-in-one-piece',
  title: 'A headline of one piece',
  why: 'Who says what they do needs no dividing lines; who wants to be found for several things does. A stranger without a word and of another trade is left out.',
  group: 'headline',
  leaning: 'for',
  reason: 'Medium: it costs nothing, and few who write for attention leave it at that.',
  expected: 5,
  needs: ['inviter', 'marks', 'member'],
  check: (signals) => {
    const { inviter, marks } = signals;
    const { headline } = inviter;
    const isShort = headline !== '' && headline.length < LONG && marks.separators === 0;
    return isShort && strangersTrade(signals) === null ? quoting(headline) : null;
  },
});
