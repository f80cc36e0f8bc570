import { rule } from '../rule.ts';
import { said } from '../said.ts';

export const scamOffPlatform = rule({
  id: 'scam-off-platform',
  title: 'Leads away from LinkedIn',
  why: 'Frauds move to where nobody watches.',
  group: 'scam',
  leaning: 'against',
  reason: 'Strong.',
  expected: -14,
  needs: ['note'],
  check: ({ note }) => said(note.reading, ['scam/off-platform']),
});
