import { setTimeout as sleep } from 'node:timers/promises';
import { type Decision, type InvitationKey, standingDecision } from '@guestlist/model';
import { all, is, present } from '../expression.ts';
import { INDEX_ATTRIBUTES, invitationItemKey } from '../keys.ts';
import { getItem, updatedItem } from '../send.ts';
import type { Store } from '../store.ts';
import type { StoredInvitation } from '../types.ts';
import { movedTo, stateAttributes, toInvitation, unscoredAttributes } from './invitation-item.ts';

/** A scanner may press all the buttons of a digest at once; more rounds than this means a bug. */
const ROUNDS = 40;
const LONGEST_PAUSE_MS = 2000;

/** Those who met step aside, each for a moment of their own: longer each time, and the longer a try takes where they are many. */
const stepAside = (round: number, tookMs: number): Promise<void> =>
  sleep(Math.random() * Math.min(LONGEST_PAUSE_MS, round * tookMs));

const sameDecision = (one: Decision | null, other: Decision | null): boolean =>
  one?.action === other?.action && one?.at === other?.at;

/**
 * Changes the history of decisions on one invitation: read, change, write if nobody else wrote, again if so. Where it
 * stands (open, decided) follows from the history in the same write. When another decision holds than before, the same
 * write marks it for the scorer, which learns from it.
 *
 * @param request.change pure; may run several times; returning the same array changes nothing
 * @param request.at now (ISO 8601, UTC)
 * @returns the invitation as it is now; null when it is gone
 */
export const changeDecisions = async (
  store: Store,
  request: {
    readonly memberId: string;
    readonly key: InvitationKey;
    readonly at: string;
    readonly change: (history: readonly Decision[]) => readonly Decision[];
  },
): Promise<StoredInvitation | null> => {
  const { memberId, at, change } = request;
  let key = request.key;
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    const item = await getItem(store, invitationItemKey(memberId, key));
    if (item === null) return null;
    const onwards = movedTo(item);
    if (onwards !== null) {
      key = onwards;
      continue;
    }
    const before = toInvitation(item);
    const history = change(before.history);
    if (history === before.history) return before;
    const learn = !sameDecision(standingDecision(history), before.decision);
    const after = await updatedItem(
      store,
      item,
      {
        set: {
          history,
          ...stateAttributes(memberId, history, before.receivedAt),
          ...(learn ? unscoredAttributes(memberId, key) : {}),
        },
        ...(learn ? { setIfAbsent: { [INDEX_ATTRIBUTES.unscored.range]: at } } : {}),
        add: { historyRevision: 1, ...(learn ? { revision: 1 } : {}) },
      },
      all(present('statePk'), is('historyRevision', item['historyRevision'])),
    );
    if (after !== null) return toInvitation(after);
    await stepAside(round, performance.now() - began);
  }
  throw new Error('an invitation changed too often while a decision was recorded');
};
