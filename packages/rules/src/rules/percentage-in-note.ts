import { rule } from '../rule.ts';
import { quotingAny } from '../said.ts';
import { firstMatch } from '../text/reading.ts';

const percentageIn = firstMatch(/\d+(?:[.,]\d+)?\s?%/u);

export const percentageInNote = rule({
  id: 'percentage-in-note',
  title: 'A percentage in the note',
  why: 'Figures of gain are advertising.',
  group: 'selling',
  leaning: 'against',
  reason: 'Small.',
  expected: -5,
  needs: ['note'],
  check: ({ note }) => quotingAny(percentageIn(note.reading)),
});
