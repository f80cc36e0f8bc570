import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const studentWithoutReason = rule({
  id: 'student-without-reason',
  title: 'A student without a word',
  why: 'Silent students collect names.',
  group: 'note',
  leaning: 'against',
  reason: 'Small.',
  expected: -6,
  needs: ['inviter', 'withoutNote'],
  check: ({ inviter, withoutNote }) => (withoutNote ? said(inviter.reading, ['role/student']) : null),
});
