import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const jobSeekerWithoutReason = rule({
  id: 'job-seeker-without-reason',
  title: 'Looks for work and gives no reason',
  why: 'Silent requests go to every recruiter.',
  group: 'note',
  leaning: 'against',
  reason: 'Medium: the member’s list may outweigh it.',
  expected: -8,
  needs: ['inviter', 'withoutNote'],
  check: ({ inviter }) => said(inviter.reading, ['role/job-seeker']),
});
