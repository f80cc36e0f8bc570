import type { DecisionAction, InvitationKey } from '@guestlist/model';

/** A press from a device that is not trusted: unknown, or known only since a few minutes. */
export interface Press {
  readonly invitations: readonly InvitationKey[];
  readonly action: DecisionAction | 'undo' | 'take-back';
  /** ISO 8601 with milliseconds. */
  readonly at: string;
  /** Tells one device's presses from another's; null for one that keeps no cookie. */
  readonly device: string | null;
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
/** Nobody reads two pages and presses a button on each in less. */
const CHANGE_OF_MIND_MS = 2_000;
/** Fewer different presses than this are no burst, however small the digest. */
const LEAST_OF_A_BURST = 3;
/** On one invitation a person may press this and that; on more than one it is a machine's doing. */
const LEAST_OF_A_MACHINE = 2;

/**
 * Which presses look like a mail scanner at work rather than the member: two different actions on one invitation
 * within ten seconds, or several presses within ten seconds that touch more than half of a digest. One change of mind is
 * a person's: decided, taken back, decided otherwise, all on one device and not at a machine's pace.
 *
 * @param presses all those on one digest from devices that are not trusted, any order
 * @param digestSize how many invitations the digest shows; 0 when unknown, and then no burst is seen
 */
export const suspicious = (presses: readonly Press[], digestSize: number): readonly Held[] => {
  const all = presses.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const inOrder = all.filter(({ action }) => action !== 'take-back');
  const held = new Map<string, Held>();
  const hold = ({ action, at }: Press, key: InvitationKey, reason: Held['reason']): void => {
    if (action === 'take-back') return;
    const id = `${key}\n${at}\n${action}`;
    if (!held.has(id)) held.set(id, { key, action, at, reason });
  };
  for (const [key, onKey] of byKey(all)) {
    for (const press of onKey)
      if (onKey.some((other) => contradicts(press, other, onKey))) hold(press, key, 'contradiction');
  }
  for (const burst of bursts(inOrder, digestSize)) {
    for (const press of burst) for (const key of press.invitations) hold(press, key, 'burst');
  }
  for (const press of around(inOrder, [...held.values()])) {
    for (const key of press.invitations) hold(press, key, 'burst');
  }
  return [...held.values()];
};

/** Whoever is at several invitations like a machine is so a moment before and after too, and a moment after that. */
const around = (inOrder: readonly Press[], held: readonly Held[]): readonly Press[] => {
  if (new Set(held.map(({ key }) => key)).size < LEAST_OF_A_MACHINE) return [];
  const moments = new Set(held.map(({ at }) => at));
  for (let before = 0; before < moments.size; ) {
    before = moments.size;
    const near = inOrder.filter((press) => [...moments].some((at) => apart(press, { at }) <= WINDOW_MS));
    for (const { at } of near) moments.add(at);
  }
  return inOrder.filter(({ at }) => moments.has(at));
};

const apart = (one: Pick<Press, 'at'>, other: Pick<Press, 'at'>): number =>
  Math.abs(Date.parse(one.at) - Date.parse(other.at));

const contradicts = (one: Press, other: Press, onKey: readonly Press[]): boolean =>
  one.action !== other.action &&
  one.action !== 'take-back' &&
  other.action !== 'take-back' &&
  apart(one, other) <= WINDOW_MS &&
  !isChangeOfMind(one, other, onKey);

/** Whether two presses are all that one device did here around them, but for the taking back between. */
const isChangeOfMind = (one: Press, other: Press, onKey: readonly Press[]): boolean => {
  if (one.device === null || one.device !== other.device || apart(one, other) < CHANGE_OF_MIND_MS) return false;
  const near = onKey.filter((press) => apart(press, one) <= WINDOW_MS || apart(press, other) <= WINDOW_MS);
  const [, between, , ...more] = near;
  return between?.action === 'take-back' && between.device === one.device && more.length === 0;
};

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
