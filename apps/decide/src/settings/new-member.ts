import { createHash } from 'node:crypto';
import type { Member } from '@guestlist/model';
import { DOOR_BYTES, newDoor, WEEKDAYS } from '@guestlist/model';
import type { Deps } from '../deps.ts';
import type { Joining } from './read-joining.ts';

const ID_BYTES = 12;

export const randomId = (deps: Pick<Deps, 'random'>): string =>
  Buffer.from(deps.random(ID_BYTES)).toString('base64url');

/** Names an address without spelling it. */
export const addressIdOf = (address: string): string =>
  createHash('sha256').update(address.toLowerCase()).digest('base64url').slice(0, 12);

/** A member as they begin: a digest each morning, nothing wished for yet. */
export const newMember = (
  deps: Pick<Deps, 'random' | 'mailDomain' | 'now'>,
  { email, name, locale, timeZone }: Joining,
): Member => ({
  memberId: randomId(deps),
  email,
  addresses: [email],
  name,
  locale,
  timeZone,
  digestAt: '07:30',
  days: WEEKDAYS,
  pausedUntil: null,
  strictness: 'balanced',
  tipThreshold: 20,
  askAfterAccept: false,
  profile: {
    name,
    headline: null,
    company: null,
    industry: null,
    location: null,
    languages: [],
    lookingFor: [],
    notWanted: [],
    pastCompanies: [],
    schools: [],
  },
  door: newDoor(deps.random(DOOR_BYTES), deps.mailDomain),
  createdAt: deps.now().toISOString(),
});
