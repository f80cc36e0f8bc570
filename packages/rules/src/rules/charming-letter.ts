import { rule } from '../rule.ts';
import { quoting, said } from '../said.ts';
import { PERSONAL, pitchesIn } from '../signals/pitches.ts';

export const charmingLetter = rule({
  id: 'charming-letter',
  title: 'They looked closely, and sell',
  why: 'A sales letter with a personal opening is still a sales letter.',
  group: 'selling',
  leaning: 'against',
  reason: 'Strong: without it a charming seller would pass.',
  expected: -16,
  needs: ['note'],
  check: ({ note, unwanted }) => {
    const kinds = pitchesIn(note.reading);
    const personal =
      PERSONAL.some((cue) => note.reading.concepts.has(cue)) || note.namesMutual !== null || note.months !== null;
    if (!personal) return null;
    if (kinds.length >= 2) return said(note.reading, kinds);
    return unwanted !== null && unwanted.strength >= 0.8 ? quoting(unwanted.words) : null;
  },
});
