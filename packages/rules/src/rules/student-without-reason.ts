import { rule } from '../rule.ts';
import { said } from '../said.ts';

/** Who runs something for students is none. */
const STAFF = ['role/director', 'role/owner'] as const;

export const studentWithoutReason = rule({
  id: 'student-without-reason',
  title: 'A student without a word',
  why: 'Silent students collect names.',
  group: 'note',
  leaning: 'against',
  reason: 'Small.',
  expected: -6,
  needs: ['inviter', 'withoutNote'],
  check: ({ inviter }) =>
    !STAFF.some((role) => inviter.reading.concepts.has(role)) ? said(inviter.reading, ['role/student']) : null,
});
