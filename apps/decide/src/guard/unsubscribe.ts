import type { Act } from '@guestlist/store';
import { actsOf, lastDigests, memberById, noteAct, updateMember } from '@guestlist/store';
import type { Deps } from '../deps.ts';
import { nextDueAt } from '../settings/next-due.ts';
import { WINDOW_MS } from './suspicion.ts';

/** How a stop by a page's button stands among the presses of a digest: it touches no invitation. */
const STOP = 'unsubscribe';

const TRIES = 5;

/** Stops or starts the daily digest and nothing else. Returns when the next one comes; null for none. */
export const setDigest = async (deps: Deps, memberId: string, on: boolean): Promise<string | null> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const stored = await memberById(deps.store, memberId);
    if (stored === null) return null;
    const pausedUntil = on ? null : 'forever';
    const hours = { ...stored.member, pausedUntil };
    const dueAt = on ? await nextDueAt(deps.store, memberId, deps.now(), hours) : null;
    const change = { pausedUntil, nextDueAt: dueAt } as const;
    const saved = await updateMember(deps.store, { memberId, version: stored.version, change });
    if (saved !== 'stale') return dueAt;
  }
  throw new Error('the settings changed too often while the digest was switched');
};

/**
 * Stops the digest by the button of a page. When presses on decision links come within seconds of it, from devices
 * that are not trusted, it is a scanner that presses everything: nothing is stopped.
 */
export const stopByPress = async (deps: Deps, memberId: string): Promise<'stopped' | 'held'> => {
  const at = deps.now().toISOString();
  const [digest] = await lastDigests(deps.store, memberId, 1);
  if (digest === undefined) {
    await setDigest(deps, memberId, false);
    return 'stopped';
  }
  const act: Act = { at, action: 'undo', invitations: [], group: false, device: STOP };
  await noteAct(deps.store, { memberId, localDate: digest.localDate, act });
  await setDigest(deps, memberId, false);
  const acts = await actsOf(deps.store, memberId, digest.localDate);
  const others = acts.filter((one) => one.device !== STOP && isNear(one, at));
  if (others.length < 2) return 'stopped';
  await setDigest(deps, memberId, true);
  return 'held';
};

/** Lets a stop that came with a scanner's presses count for nothing. */
export const resumeIfStoppedWith = async (deps: Deps, memberId: string, acts: readonly Act[]): Promise<void> => {
  if (acts.some(({ device }) => device === STOP)) await setDigest(deps, memberId, true);
};

const isNear = (one: Act, at: string): boolean => Math.abs(Date.parse(one.at) - Date.parse(at)) <= WINDOW_MS;
