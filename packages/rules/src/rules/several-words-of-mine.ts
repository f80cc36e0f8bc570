import { type Concept, isTrade } from '../lexicon/concepts.ts';
import { rule } from '../rule.ts';
import { quotingSome } from '../said.ts';

/** So many words, as one may be chance. */
const FEWEST = 2;

/** They name the trade they learn or want, which is not yet theirs. */
const LEARNERS: readonly Concept[] = ['role/student', 'role/job-seeker'];

export const severalWordsOfMine = rule({
  id: 'several-words-of-mine',
  title: 'Several words of the member’s work and wishes',
  why: 'One word in common may be chance, or a market; who names two does work that has to do with the member’s.',
  group: 'wishes',
  leaning: 'for',
  reason: 'Medium: sellers, loud headlines and learners without a word are left out.',
  expected: 6,
  needs: ['member', 'inviter', 'marks', 'sells'],
  check: ({ member, inviter: { does, reading }, marks, sells, note }) => {
    const silentLearner = note === null && LEARNERS.some((role) => reading.concepts.has(role));
    if (sells || marks.loud || silentLearner) return null;
    const words = new Map<string, string>();
    for (const { concept, from } of does) {
      const token = reading.tokens[from];
      if (token !== undefined && isTrade(concept) && member.tradesOfInterest.has(concept))
        words.set(token.folded, token.word);
    }
    return words.size < FEWEST ? null : quotingSome([...words.values()]);
  },
});
