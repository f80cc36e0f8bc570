import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const politeOpening = rule({
  id: 'polite-opening',
  title: 'A polite opening that fits anybody',
  why: 'Staying in touch and learning more is no reason.',
  group: 'note',
  leaning: 'against',
  reason: 'Small.',
  expected: -5,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['template/polite-opening']),
});
