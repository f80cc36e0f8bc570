import { rule } from '../rule.ts';
import { quoting } from '../said.ts';
import { abstractNouns } from '../signals/manner.ts';

const MANY = 2;

export const abstractWords = rule({
  id: 'abstract-words',
  title: 'The note speaks in abstract nouns',
  why: 'Synergies, solutions and exchanges fit everybody; what two people have to do with each other has plainer words.',
  group: 'manner',
  leaning: 'against',
  reason: 'Small: some matters are abstract.',
  expected: -4,
  needs: ['note'],
  check: ({ note }) => {
    const nouns = abstractNouns(note.reading);
    return nouns.length < MANY ? null : quoting(nouns.slice(0, 4).join(', '));
  },
});
