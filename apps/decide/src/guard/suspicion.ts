import type { DecisionAction, InvitationKey } from '@guestlist/model';

/** A press from a device that is not trusted: unknown, or known only since a few minutes. */
export interface Press {
  readonly invitations: readonly InvitationKey[];
  readonly action: DecisionAction | 'undo';
  /** ISO 8601 with milliseconds. */
  readonly at: string;
}

/** One press on one invitation that must not count. */
export interface Held {
  readonly key: InvitationKey;
  readonly action: DecisionAction | 'undo';
  readonly at: string;
  readonly reason: 'contradiction' | 'burst';
}

/** Different presses this close together are no person's. Mail scanners that submit forms do so within a second or two. */
export const WINDOW_MS = 10_000;
/** Fewer different presses than this are no burst, however small the digest. */
const LEAST_OF_A_BURST = 3;

/**
 * Which presses look like a mail scanner at work rather than the member: two different actions on one invitation
 * within ten seconds, or several presses within ten seconds that touch more than half of a digest.
 *
 * @param presses all those on one digest from devices that are not trusted, any order
 * @param digestSize how many invitations the digest shows; 0 when unknown, and then no burst is seen
 */
export const suspicious = (presses: readonly Press[], digestSize: number): readonly Held[] => {
  const inOrder = presses.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const held = new Map<string, Held>();
  const hold = (press: Press, key: InvitationKey, reason: Held['reason']): void => {
    const id = `${key}\n${press.at}\n${press.action}`;
    if (!held.has(id)) held.set(id, { key, action: press.action, at: press.at, reason });
  };
  for (const [key, onKey] of byKey(inOrder)) {
    for (const press of onKey) if (onKey.some((other) => contradicts(press, other))) hold(press, key, 'contradiction');
  }
  for (const burst of bursts(inOrder, digestSize)) {
    for (const press of burst) for (const key of press.invitations) hold(press, key, 'burst');
  }
  return [...held.values()];
};

const contradicts = (one: Press, other: Press): boolean =>
  one.action !== other.action && Math.abs(Date.parse(one.at) - Date.parse(other.at)) <= WINDOW_MS;

const byKey = (presses: readonly Press[]): ReadonlyMap<InvitationKey, readonly Press[]> => {
  const map = new Map<InvitationKey, Press[]>();
  for (const press of presses) {
    for (const key of press.invitations) map.set(key, [...(map.get(key) ?? []), press]);
  }
  return map;
};

const bursts = (inOrder: readonly Press[], digestSize: number): readonly (readonly Press[])[] =>
  digestSize === 0
    ? []
    : inOrder.map((first) => within(inOrder, first)).filter((window) => isBurst(window, digestSize));

const within = (inOrder: readonly Press[], first: Press): readonly Press[] => {
  const from = Date.parse(first.at);
  return inOrder.filter(({ at }) => Date.parse(at) >= from && Date.parse(at) <= from + WINDOW_MS);
};

const isBurst = (presses: readonly Press[], digestSize: number): boolean => {
  const different = new Set(presses.map(({ action, invitations }) => `${action} ${invitations.join(' ')}`));
  const touched = new Set(presses.flatMap(({ invitations }) => invitations));
  return different.size >= LEAST_OF_A_BURST && touched.size * 2 > digestSize;
};
