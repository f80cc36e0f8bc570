import type { Facts, Fingerprint, InvitationKey, Memory, Profile } from '@guestlist/model';

/** A member made up for tests. */
export const MEMBER: Profile = {
  name: 'Johanna Reimers',
  headline: 'Purchasing manager at Nordwerk Pumps | castings and seals',
  company: 'Nordwerk Pumps',
  industry: 'Mechanical engineering',
  location: 'Hamburg, Germany',
  languages: ['en', 'de'],
  lookingFor: ['foundries and suppliers of castings', 'purchasing colleagues', 'students with a precise question'],
  notWanted: ['procurement software demos', 'insurance and wealth advisers', 'career coaches'],
  pastCompanies: ['Halvorsen Marine'],
  schools: ['Technische Universität Braunschweig'],
};

/** What a test says of an invitation; the rest is filled in. */
export interface Given {
  readonly name?: string | null;
  readonly headline?: string | null;
  readonly title?: string | null;
  readonly company?: string | null;
  readonly location?: string | null;
  readonly note?: string | null;
  readonly mutual?: { readonly count: number; readonly names: readonly string[] } | null;
  readonly visit?: string | null;
  readonly reminder?: boolean;
  readonly member?: Profile | null;
  readonly neighbours?: readonly Fingerprint[];
  readonly memory?: Memory;
  readonly trust?: Facts['trust'];
  readonly defects?: readonly string[];
  readonly key?: string;
  readonly at?: string;
}

const or = <T>(value: T | undefined, otherwise: T): T => (value === undefined ? otherwise : value);

/** An invitation key made up for tests. */
export const keyOf = (text: string): InvitationKey => text as InvitationKey;

/** Builds facts; what is not given is unknown. */
export const facts = (given: Given = {}): Facts => ({
  invitation: {
    invitationId: null,
    invitedAt: or(given.at, '2026-11-10T09:00:00.000Z'),
    reminder: or(given.reminder, false),
    inviter: {
      name: or(given.name, 'Aurel Tamsin'),
      headline: or(given.headline, null),
      title: or(given.title, null),
      company: or(given.company, null),
      location: or(given.location, null),
      profileUrl: null,
      memberNumber: null,
    },
    mutual: or(given.mutual, null),
    note: or(given.note, null),
    sources: {},
  },
  key: keyOf(or(given.key, 'own')),
  trust: or(given.trust, 'verified'),
  defects: or(given.defects, []),
  receivedAt: or(given.at, '2026-11-10T09:00:00.000Z'),
  viewedProfileAt: or(given.visit, null),
  member: given.member === undefined ? { ...MEMBER } : given.member,
  neighbours: or(given.neighbours, []),
  memory: or(given.memory, { known: [], examples: [] }),
});

/** A neighbour of the same fortnight. */
export const neighbour = (given: Partial<Omit<Fingerprint, 'key'>> & { readonly key: string }): Fingerprint => ({
  at: '2026-11-10T08:00:00.000Z',
  company: null,
  note: null,
  mutualCount: null,
  mutualNames: [],
  ...given,
  key: keyOf(given.key),
});
