import { rule } from '../rule.ts';
import { isClose } from '../signals/wish-match.ts';

const FEWEST = 3;

export const soughtAndKnown = rule({
  id: 'sought-and-known',
  title: 'Looked for, and known to the member’s people',
  why: 'A trade may be met by chance, and relations may be; both together are a colleague.',
  group: 'wishes',
  leaning: 'for',
  reason: 'Medium: somebody loud whom a crowd knows is left out.',
  expected: 6,
  needs: ['wanted', 'mutual'],
  check: ({ wanted, mutual: { count }, marks }) =>
    isClose(wanted) && count >= FEWEST && marks?.loud !== true
      ? { evidence: `${wanted.words}, ${count} shared relations`, params: { count, wish: wanted.wish.text } }
      : null,
});
