import { randomBytes } from 'node:crypto';
import { nextDigest } from '@guestlist/digest-mail/schedule';
import { DOOR_BYTES, isLocale, type Member, newDoor, type Profile, WEEKDAYS } from '@guestlist/model';

/** What is wrong with what was posted, and where. */
export interface Problem {
  readonly error: string;
  readonly field: string;
}

export type MadeMember =
  | { readonly ok: true; readonly member: Member; readonly nextDueAt: string | null }
  | ({ readonly ok: false } & Problem);

const ADDRESS = /^[^\s@<>"(),:;\\[\]]{1,64}@[a-z0-9.-]{1,253}$/iu;
const QUARTER = /^(?:[01]\d|2[0-3]):(?:00|15|30|45)$/u;
const LONGEST = 200;
const MOST_ENTRIES = 50;
const TIP_THRESHOLD = 20;

class FieldProblem extends Error {
  readonly field: string;
  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** Line ends and the like, which have no place in a header field. */
const CONTROL = /\p{Cc}/u;

type Posted = Readonly<Record<string, unknown>>;

const text = (from: Posted, name: string, path = name): string => {
  const value = from[name];
  const fits = typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST && !CONTROL.test(value);
  if (fits) return value.trim();
  throw new FieldProblem(path, `${path} must be one line of 1 to ${LONGEST} characters.`);
};

const textOrNull = (from: Posted, name: string): string | null =>
  from[name] === undefined || from[name] === null || from[name] === '' ? null : text(from, name, `profile.${name}`);

const texts = (from: Posted, name: string): readonly string[] => {
  const value = from[name] ?? [];
  const fits = Array.isArray(value) && value.length <= MOST_ENTRIES;
  if (fits && value.every((entry) => typeof entry === 'string' && entry.length <= LONGEST)) return value;
  throw new FieldProblem(`profile.${name}`, `profile.${name} must be a list of at most ${MOST_ENTRIES} short texts.`);
};

const profileOf = (value: unknown, name: string): Profile => {
  if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value))) {
    throw new FieldProblem('profile', 'profile must be an object.');
  }
  const from = (value ?? {}) as Posted;
  return {
    name: from['name'] === undefined ? name : text(from, 'name', 'profile.name'),
    headline: textOrNull(from, 'headline'),
    company: textOrNull(from, 'company'),
    industry: textOrNull(from, 'industry'),
    location: textOrNull(from, 'location'),
    languages: texts(from, 'languages'),
    lookingFor: texts(from, 'lookingFor'),
    notWanted: texts(from, 'notWanted'),
    pastCompanies: texts(from, 'pastCompanies'),
    schools: texts(from, 'schools'),
  };
};

const checked = <T>(field: string, value: unknown, fits: (value: unknown) => value is T, demand: string): T => {
  if (fits(value)) return value;
  throw new FieldProblem(field, `${field} must be ${demand}.`);
};

const isAddress = (value: unknown): value is string => typeof value === 'string' && ADDRESS.test(value);
const isQuarter = (value: unknown): value is string => typeof value === 'string' && QUARTER.test(value);
const isZone = (value: unknown): value is string => {
  // Intl also takes offsets such as +02:00, which know no summer time.
  if (typeof value !== 'string' || !/^[A-Za-z]/u.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
};

/** Makes an active member out of what was posted, first due at the next `digestAt` after `now`. */
export const memberFrom = (posted: unknown, memberId: string, mailDomain: string, now: Date): MadeMember => {
  try {
    if (typeof posted !== 'object' || posted === null) throw new FieldProblem('body', 'Send a JSON object.');
    const from = posted as Posted;
    const email = checked('email', from['email'], isAddress, 'an e-mail address').toLowerCase();
    const name = text(from, 'name');
    const member: Member = {
      memberId,
      email,
      addresses: [email],
      name,
      locale: checked('locale', from['locale'] ?? 'en', isLocale, 'one of en, fr, de, es, it, pt, nl, pl'),
      timeZone: checked('timeZone', from['timeZone'], isZone, 'an IANA time zone, such as Europe/Paris'),
      digestAt: checked('digestAt', from['digestAt'], isQuarter, 'HH:MM on a quarter hour'),
      days: WEEKDAYS,
      pausedUntil: null,
      strictness: 'balanced',
      tipThreshold: TIP_THRESHOLD,
      askAfterAccept: true,
      profile: profileOf(from['profile'], name),
      door: newDoor(randomBytes(DOOR_BYTES), mailDomain),
      createdAt: now.toISOString(),
    };
    return { ok: true, member, nextDueAt: nextDigest(now, member)?.dueAt ?? null };
  } catch (problem) {
    if (problem instanceof FieldProblem) return { ok: false, error: problem.message, field: problem.field };
    throw problem;
  }
};
