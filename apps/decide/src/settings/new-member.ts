import { createHash } from 'node:crypto';
import type { Member } from '@guestlist/model';
import { WEEKDAYS } from '@guestlist/model';
import type { Deps } from '../deps.ts';
import type { Joining } from './read-joining.ts';

const ID_BYTES = 12;
/** 100 bits in letters that survive being read out and typed: no i, l, o, u. */
const DOOR_LENGTH = 20;
const DOOR_LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** A fresh door. */
export const newDoor = (deps: Pick<Deps, 'random' | 'mailDomain'>): string => {
  const letters = [...deps.random(DOOR_LENGTH)].map((byte) => DOOR_LETTERS[byte % DOOR_LETTERS.length]);
  return `${letters.join('')}@${deps.mailDomain}`;
};

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
  door: newDoor(deps),
  createdAt: deps.now().toISOString(),
});
