import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const foundYourProfile = rule({
  id: 'found-your-profile',
  title: '“I came across your profile”',
  why: 'The sentence fits everybody.',
  group: 'note',
  leaning: 'against',
  reason: 'Strong: it opens most letters that go to hundreds.',
  expected: -10,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['template/found-profile']),
});
