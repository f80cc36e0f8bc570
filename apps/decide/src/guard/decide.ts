import type { Decision, DecisionAction, DecisionSource, InvitationKey } from '@guestlist/model';
import { withDecision } from '@guestlist/model';
import type { Act, Device, StoredInvitation } from '@guestlist/store';
import { actsOf, changeDecisions, digestByKey, forgetDevice, noteAct, tellMember } from '@guestlist/store';
import type { Deps } from '../deps.ts';
import { heldBack, takenBack, takenBackFrom } from './history.ts';
import type { Held } from './suspicion.ts';
import { suspicious, WINDOW_MS } from './suspicion.ts';
import type { DeviceTrust } from './trust-of-device.ts';
import { resumeIfStoppedWith } from './unsubscribe.ts';

/** Who presses, on what, and from where. */
export interface Press {
  readonly memberId: string;
  /** The digest's local date; null outside of a digest (the history page). */
  readonly digest: string | null;
  readonly invitations: readonly InvitationKey[];
  readonly source: DecisionSource;
  readonly device: Device | null;
  readonly trust: DeviceTrust;
}

export type PressOutcome =
  | { readonly outcome: 'done'; readonly at: string; readonly changed: number }
  | { readonly outcome: 'held'; readonly reason: Held['reason'] };

type Change = (history: readonly Decision[], at: string) => readonly Decision[];

/** Notes a decision on one invitation or many, unless it looks like a scanner's (see {@link suspicious}). */
export const decide = (deps: Deps, press: Press, action: DecisionAction): Promise<PressOutcome> =>
  change(deps, press, action, (history, at) =>
    withDecision(history, { action, at, source: press.source, newDevice: press.trust !== 'trusted' }),
  );

/**
 * Takes the decision that holds back.
 *
 * @param standing a decision of a device that is not trusted may be taken back by any: nothing of the member's is lost
 */
export const undo = (deps: Deps, press: Press, standing: Decision | null): Promise<PressOutcome> =>
  change(deps, press, standing?.newDevice ? 'take-back' : 'undo', takenBack);

/**
 * Takes back what one press on a group did; what was decided since stays.
 *
 * @param ofStranger whether it was a press of a device that is not trusted, which any may take back
 */
export const undoGroup = (
  deps: Deps,
  press: Press,
  { decidedAt, ofStranger }: { readonly decidedAt: string; readonly ofStranger: boolean },
): Promise<PressOutcome> =>
  change(deps, press, ofStranger ? 'take-back' : 'undo', (history, at) => takenBackFrom(history, decidedAt, at));

/**
 * The press is written down first, then it takes effect, then all presses are looked at: of two that contradict each
 * other at the same moment, at least the one that looks last sees both, and holds both.
 */
const change = async (deps: Deps, press: Press, action: Act['action'], how: Change): Promise<PressOutcome> => {
  const at = deps.now().toISOString();
  const act: Act = {
    at,
    action,
    invitations: press.invitations,
    group: press.invitations.length > 1,
    device: press.device?.hash ?? null,
  };
  const guarded = press.digest !== null && press.trust !== 'trusted';
  if (guarded) await noteAct(deps.store, { memberId: press.memberId, localDate: press.digest, act });
  const changed = await applyToAll(deps, press, at, (history) => how(history, at));
  const judged = guarded && action !== 'take-back';
  const held = judged ? await holdSuspicious(deps, press.memberId, press.digest, at) : [];
  const own = held.find((one) => one.at === at && one.action === action && press.invitations.includes(one.key));
  return own === undefined ? { outcome: 'done', at, changed } : { outcome: 'held', reason: own.reason };
};

const applyToAll = async (
  deps: Deps,
  press: Press,
  at: string,
  how: (history: readonly Decision[]) => readonly Decision[],
): Promise<number> => {
  const outcomes = await inBatches(press.invitations, (key) =>
    changeDecisions(deps.store, { memberId: press.memberId, key, at, change: how }),
  );
  return outcomes.filter((invitation): invitation is StoredInvitation => invitation !== null).length;
};

const holdSuspicious = async (deps: Deps, memberId: string, digest: string, at: string): Promise<readonly Held[]> => {
  const [acts, shown] = await Promise.all([
    actsOf(deps.store, memberId, digest),
    digestByKey(deps.store, memberId, digest),
  ]);
  const near = (one: { readonly at: string }): boolean =>
    Math.abs(Date.parse(one.at) - Date.parse(at)) <= 2 * WINDOW_MS;
  const recent = acts.filter(near);
  const size = shown?.rows.length ?? 0;
  const held = suspicious(recent, size);
  if (held.length === 0) return held;
  await inBatches([...new Set(held.map(({ key }) => key))], (key) =>
    changeDecisions(deps.store, {
      memberId,
      key,
      at,
      change: (history) =>
        heldBack(
          history,
          held.filter((one) => one.key === key),
        ),
    }),
  );
  await forgetScanner(deps, memberId, recent, held);
  await resumeIfStoppedWith(deps, memberId, recent);
  await tellMember(deps.store, {
    memberId,
    note: { noteId: `held-${digest}`, kind: 'held-decisions', at, count: countHeld(acts, size) },
  });
  return held;
};

/** All that is held of a digest so far, not only what was pressed just now: one note tells it. */
const countHeld = (acts: readonly Act[], digestSize: number): number =>
  new Set(suspicious(acts, digestSize).map(({ key }) => key)).size;

/** A device that became known in the middle of it is no device of the member's. */
const forgetScanner = async (
  deps: Deps,
  memberId: string,
  acts: readonly Act[],
  held: readonly Held[],
): Promise<void> => {
  const moments = new Set(held.map(({ at }) => at));
  const hashes = acts.flatMap(({ at, device }) => (device !== null && moments.has(at) ? [device] : []));
  await Promise.all([...new Set(hashes)].map((hash) => forgetDevice(deps.store, { memberId, hash })));
};

const AT_ONCE = 10;

const inBatches = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> => {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(work))));
  }
  return results;
};
