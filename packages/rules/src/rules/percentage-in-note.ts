import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

const PERCENT = /\d+(?:[.,]\d+)?\s?%/u;

const percentage = (text: string) => {
  const found = PERCENT.exec(text)?.[0];
  return found === undefined ? null : quoting(found);
};

export const percentageInNote = rule({
  id: 'percentage-in-note',
  title: 'A percentage in the note',
  why: 'Figures of gain are advertising.',
  group: 'selling',
  leaning: 'against',
  reason: 'Small.',
  expected: -5,
  needs: ['note'],
  check: ({ note }) => percentage(note.reading.text),
});
