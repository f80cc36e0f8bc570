import { together } from '../campaign/together.ts';
import { rule } from '../rule.ts';

export const sameNote = rule({
  id: 'same-note',
  title: 'The same note from others',
  why: 'One text for many.',
  group: 'campaign',
  leaning: 'against',
  reason: 'Very strong.',
  expected: -18,
  needs: ['campaign'],
  check: ({ campaign }) => (campaign.sameNote.length >= 1 ? together(campaign.sameNote) : null),
});
