import { rule } from '../rule.ts';
import { quoting } from '../said.ts';
import { plainFigures } from '../signals/manner.ts';
import { offers } from '../signals/pitches.ts';

export const figuresInNote = rule({
  id: 'figures-in-note',
  title: 'Several figures in the note',
  why: 'Numbers that are neither prices nor percentages tell a matter in its detail, which cannot be sent to many.',
  group: 'manner',
  leaning: 'for',
  reason: 'Medium: more than one figure alone.',
  expected: 8,
  needs: ['note', 'member'],
  check: ({ note }) => {
    const figures = offers(note) ? [] : plainFigures(note.reading);
    return figures.length < 2 ? null : quoting(figures.slice(0, 6).join(', '));
  },
});
