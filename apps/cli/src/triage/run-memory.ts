import {
  type Fingerprint,
  type InvitationFacts,
  invitationKey,
  type KnownPerson,
  type Notification,
  type PersonKey,
  personKey,
} from '@guestlist/model';
import { fingerprint } from '@guestlist/rules';

/** What the mails of one run have taught so far, as far as a judgement may look at it. */
export interface RunMemory {
  /**
   * Takes in a mail. Only what somebody vouches for is kept: an unverified mail can neither praise nor blame others.
   *
   * @returns the traces of its invitations, in their order
   */
  readonly remember: (notification: Notification, at: string) => readonly Fingerprint[];
  readonly viewedProfileAt: (inviter: InvitationFacts['inviter']) => string | null;
  /** Traces of the run's other invitations within a fortnight of a moment. */
  readonly neighbours: (at: string) => readonly Fingerprint[];
  readonly known: () => readonly KnownPerson[];
}

const FORTNIGHT = 14 * 24 * 3_600_000;

/** How much of each kind is kept, so that a mailbox of any size is judged in the same memory; the oldest goes first. */
const MOST_VIEWS = 5000;
const MOST_TRACES = 2000;
const MOST_KNOWN = 5000;

/** An empty memory for one run. */
export const newRunMemory = (): RunMemory => {
  const views = new Map<PersonKey, string>();
  const traces = new Map<string, Fingerprint>();
  const known = new Map<PersonKey, KnownPerson>();
  return {
    remember: (notification, at) => {
      for (const person of notification.people) {
        if (notification.kind === 'profile-view') put(views, personKey(person), at, MOST_VIEWS);
        if (notification.kind !== 'invitation-accepted') continue;
        put(known, personKey(person), { name: person.name, how: 'invited' }, MOST_KNOWN);
      }
      const own = notification.invitations.map((invitation) =>
        fingerprint(invitation, invitationKey(invitation), invitation.invitedAt ?? at),
      );
      for (const trace of own) put(traces, trace.key, trace, MOST_TRACES);
      return own;
    },
    viewedProfileAt: (inviter) => views.get(personKey(inviter)) ?? null,
    neighbours: (at) =>
      [...traces.values()].filter((trace) => Math.abs(Date.parse(trace.at) - Date.parse(at)) <= FORTNIGHT),
    known: () => [...known.values()],
  };
};

const put = <K, V>(map: Map<K, V>, key: K, value: V, most: number): void => {
  map.delete(key);
  map.set(key, value);
  if (map.size <= most) return;
  const oldest = map.keys().next();
  if (oldest.done !== true) map.delete(oldest.value);
};
