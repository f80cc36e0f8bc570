import { rule } from '../rule.ts';
import { quotingAny } from '../said.ts';
import { firstMatch } from '../text/reading.ts';

const minutesIn = firstMatch(/\b\d{1,2}(?:\s?-\s?\d{1,2})?\s?(?:['’′]|min(?:s|ut\p{L}{0,3})?\b|minutes?\b)/iu);

export const minutesAsked = rule({
  id: 'minutes-asked',
  title: 'Asks for minutes',
  why: 'Minutes on a calendar are a step of a sale, unless a learner asks.',
  group: 'selling',
  leaning: 'against',
  reason: 'Medium.',
  expected: -6,
  needs: ['note'],
  check: ({ note }) => quotingAny(minutesIn(note.reading)),
});
