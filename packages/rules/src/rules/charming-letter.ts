import { rule } from '../rule.ts';
import { said } from '../said.ts';
import { PERSONAL, PITCHES } from '../signals/pitches.ts';

export const charmingLetter = rule({
  id: 'charming-letter',
  title: 'They looked closely, and sell',
  why: 'A sales letter with a personal opening is still a sales letter.',
  group: 'selling',
  leaning: 'against',
  reason: 'Strong: without it a charming seller would pass.',
  expected: -16,
  needs: ['note'],
  check: ({ note }) => {
    const kinds = PITCHES.filter((cue) => note.reading.concepts.has(cue));
    const personal =
      PERSONAL.some((cue) => note.reading.concepts.has(cue)) || note.namesMutual !== null || note.months !== null;
    return personal && kinds.length >= 2 ? said(note.reading, kinds) : null;
  },
});
