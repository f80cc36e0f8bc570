import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const headlineOfASpeaker = rule({
  id: 'headline-of-a-speaker',
  title: 'The headline is a stage',
  why: 'Speakers and authors look for listeners.',
  group: 'headline',
  leaning: 'against',
  reason: 'Medium.',
  expected: -8,
  needs: ['inviter'],
  check: ({ inviter }) => said(inviter.reading, ['head/speaker']),
});
