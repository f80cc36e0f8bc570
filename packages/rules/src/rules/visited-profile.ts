import { rule } from '../rule.ts';
import { pitches } from '../signals/sellers.ts';
import { isClose } from '../signals/wish-match.ts';

export const visitedProfile = rule({
  id: 'visited-profile',
  title: 'They opened the profile',
  why: 'They looked before they asked.',
  group: 'attention',
  leaning: 'for',
  reason: 'Medium. Those who live on selling look at everybody, so their look is not counted.',
  expected: 8,
  needs: ['visit', 'sells'],
  check: ({ visit, sells, unwanted, note }) =>
    sells || (note !== null && pitches(note.reading)) || isClose(unwanted)
      ? null
      : { evidence: visit.slice(0, 10), params: { date: visit.slice(0, 10) } },
});
