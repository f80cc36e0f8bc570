import { rule } from '../rule.ts';
import { quoting } from '../said.ts';

export const topicInNote = rule({
  id: 'topic-in-note',
  title: 'The note speaks of the member’s subject',
  why: 'Words of the member’s own trade or wishes.',
  group: 'note',
  leaning: 'for',
  reason: 'Small. Sellers know the subject too; they are left out.',
  expected: 3,
  needs: ['note', 'sells'],
  check: ({ note, sells }) => (!sells && note.topic.length >= 1 ? quoting(note.topic.slice(0, 4).join(', ')) : null),
});
