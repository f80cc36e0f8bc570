import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

export const namesInNote = rule({
  id: 'names-in-note',
  title: 'The note names people, places or things',
  why: 'Names that are neither the member’s nor the writer’s make a note one of its own.',
  group: 'note',
  leaning: 'for',
  reason: 'Medium: templates have no names. Sellers drop them, and are left out.',
  expected: 5,
  needs: ['note', 'sells'],
  check: ({ note, sells }) =>
    !sells && note.properNames.length >= 2 ? quoting(note.properNames.slice(0, 4).join(', ')) : null,
});
