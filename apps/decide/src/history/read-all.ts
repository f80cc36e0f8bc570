import type { StoredInvitation } from '@guestlist/store';
import { invitationsPage } from '@guestlist/store';
import type { Deps } from '../deps.ts';

/** Ninety days of the busiest inbox we know of; a member beyond it sees their newest. */
const MOST = 3000;
const PAGE = 200;

/** All of a member's invitations, newest first. */
export const allInvitations = async (deps: Deps, memberId: string): Promise<readonly StoredInvitation[]> => {
  const all: StoredInvitation[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof invitationsPage>> = await invitationsPage(deps.store, {
      memberId,
      cursor,
      limit: PAGE,
    });
    all.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== null && all.length < MOST);
  return all.toSorted((one, other) => (one.at < other.at ? 1 : -1));
};
