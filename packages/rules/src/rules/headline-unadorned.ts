import { rule } from '../rule.ts';
import { quoting } from '../said.ts';
import { offers } from '../signals/pitches.ts';
import { strangersTrade } from '../signals/stranger.ts';

const ADORNED = /[|•·►~!?%€$£:"“”#+→]|\d|\p{Lu}{4}.*\p{Lu}{4}/u;
const FEWEST_LETTERS = 3;
const LONGEST = 70;

export const headlineUnadorned = rule({
  id: 'headline-unadorned',
  title: 'A headline without adornment',
  why: 'No pieces, figures, calls or capitals: it says what somebody is, whatever that is, and asks for nothing. A stranger without a word and of another trade is left out.',
  group: 'headline',
  leaning: 'for',
  reason: 'Small: what they do counts by other rules.',
  expected: 4,
  needs: ['marks', 'inviter', 'member'],
  check: (signals) => {
    const {
      marks,
      inviter: { headline },
      note,
    } = signals;
    return (note !== null && offers(note)) ||
      strangersTrade(signals) !== null ||
      marks.loud ||
      marks.selling.length > 0 ||
      ADORNED.test(headline) ||
      headline.length < FEWEST_LETTERS ||
      headline.length >= LONGEST
      ? null
      : quoting(headline);
  },
});
