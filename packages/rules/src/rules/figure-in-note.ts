import { rule } from '../rule.ts';
import { quoting } from '../said.ts';
import { plainFigures } from '../signals/manner.ts';
import { offers } from '../signals/pitches.ts';

export const figureInNote = rule({
  id: 'figure-in-note',
  title: 'A figure in the note',
  why: 'A number that is neither price nor percentage belongs to something that is so and not otherwise.',
  group: 'manner',
  leaning: 'for',
  reason: 'Small: sellers count, too.',
  expected: 4,
  needs: ['note', 'member'],
  check: ({ note }) => {
    const [first, ...more] = offers(note) ? [] : plainFigures(note.reading);
    return first === undefined || more.length > 0 ? null : quoting(first);
  },
});
