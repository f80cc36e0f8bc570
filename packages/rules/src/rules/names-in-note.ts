import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

export const namesInNote = rule({
  id: 'names-in-note',
  title: 'The note names people, places or things',
  why: 'Names that are neither the member’s nor the writer’s make a note one of its own.',
  group: 'note',
  leaning: 'for',
  reason: 'Medium: templates have no names.',
  expected: 5,
  needs: ['note'],
  check: ({ note }) => (note.properNames.length >= 2 ? quoting(note.properNames.slice(0, 4).join(', ')) : null),
});
