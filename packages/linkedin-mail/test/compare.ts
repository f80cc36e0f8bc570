import type { Notification, Person } from '@guestlist/model';
import type { Expected, ExpectedInvitation } from './writer/index.ts';

/** How one fact was read: `right`, `untold` where null is allowed and was given, else `wrong`. */
export interface FactResult {
  readonly fact: string;
  readonly result: 'right' | 'untold' | 'wrong';
  readonly expected: unknown;
  readonly got: unknown;
}

type Facts = ReadonlyMap<string, unknown>;

const MINUTE = 60_000;
const INVISIBLE = /[\u034f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const clean = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim() : value;

const invitationFacts = (invitation: ExpectedInvitation, at: number): [string, unknown][] => {
  const { inviter, mutual } = invitation;
  const plain: [string, unknown][] = [
    ['invitationId', invitation.invitationId],
    ['invitedAt', invitation.invitedAt],
    ['reminder', invitation.reminder],
    ['name', inviter.name],
    ['headline', inviter.headline],
    ['title', inviter.title],
    ['company', inviter.company],
    ['location', inviter.location],
    ['profileUrl', inviter.profileUrl],
    ['memberNumber', inviter.memberNumber],
    ['mutual', mutual?.count ?? null],
    ['mutualNames', mutual === null || mutual.names.length === 0 ? null : mutual.names.map(clean).join(' · ')],
    ['note', invitation.note],
  ];
  return plain.map(([name, value]) => [`invitations.${at}.${name}`, value]);
};

const personFacts = (person: Person, at: number): [string, unknown][] => [
  [`people.${at}.name`, person.name],
  [`people.${at}.headline`, person.headline],
  [`people.${at}.profileUrl`, person.profileUrl],
];

type Readable = Omit<Notification, 'invitations' | 'defects'> & { readonly invitations: readonly ExpectedInvitation[] };

const factsOf = (mail: Readable): Facts =>
  new Map<string, unknown>([
    ['templateKey', mail.templateKey],
    ['language', mail.language],
    ['sentAt', mail.sentAt],
    ['forwardedBy', mail.forwardedBy],
    ['recipient.name', mail.recipient.name],
    ['recipient.headline', mail.recipient.headline],
    ['recipient.address', mail.recipient.address],
    ['countedInvitations', mail.countedInvitations],
    ['invitations', mail.invitations.length],
    ['people', mail.people.length],
    ...mail.invitations.flatMap(invitationFacts),
    ...mail.people.flatMap(personFacts),
  ]);

/**
 * A note without what is a matter of taste: lines of nothing but dashes or dots, and the rest of LinkedIn's own links,
 * whose tokens the reader must take out.
 */
const noteWords = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(/^[-._]{5,}$/gmu, '').replace(/(https:\/\/[\w.]*linkedin\.com\/)\S*/gu, '$1')
    : value;

const isSame = (fact: string, expected: unknown, got: unknown): boolean => {
  if (fact === 'sentAt' && typeof expected === 'string' && typeof got === 'string') {
    return Math.abs(Date.parse(expected) - Date.parse(got)) < MINUTE;
  }
  if (fact.endsWith('.note')) return clean(noteWords(expected)) === clean(noteWords(got));
  return clean(expected) === clean(got);
};

const isNullable = (expected: Expected, fact: string): boolean =>
  expected.nullable.includes(fact.replace(/\.\d+\./u, '.')) || expected.nullable.includes(fact);

const confirmationResult = (expected: Expected, got: Notification): FactResult[] => {
  if (expected.confirmation === null) return [];
  const same = JSON.stringify(expected.confirmation) === JSON.stringify(got.confirmation);
  const other = got.kind !== expected.kind && expected.alsoRight.includes(got.kind);
  const result = same || other ? 'right' : 'wrong';
  return [{ fact: 'confirmation', result, expected: expected.confirmation, got: got.confirmation }];
};

/**
 * Compares what was read with what was written, fact by fact.
 *
 * @returns a result for each fact that either side has; facts that are null on both sides are left out
 */
export const compare = (expected: Expected, got: Notification): FactResult[] => {
  const rightKind = got.kind === expected.kind || expected.alsoRight.includes(got.kind);
  const kind: FactResult = {
    fact: 'kind',
    result: rightKind ? 'right' : 'wrong',
    expected: expected.kind,
    got: got.kind,
  };
  const confirmation = confirmationResult(expected, got);
  if (expected.nullable.includes('*') || got.kind !== expected.kind) {
    const invented = got.invitations.length > expected.invitations.length;
    const count: FactResult = {
      fact: 'invitations',
      result: invented ? 'wrong' : 'right',
      expected: expected.invitations.length,
      got: got.invitations.length,
    };
    return [kind, count, ...confirmation];
  }
  const wanted = factsOf(expected);
  const found = factsOf(got);
  const facts = [...new Set([...wanted.keys(), ...found.keys()])];
  const results = facts.flatMap((fact): FactResult[] => {
    const one = wanted.get(fact) ?? null;
    const other = found.get(fact) ?? null;
    if (one === null && other === null) return [];
    const right = isSame(fact, one, other);
    const fewer = fact === 'people' && typeof one === 'number' && typeof other === 'number' && other < one;
    const untold = (other === null || fewer) && isNullable(expected, fact);
    return [{ fact, result: right ? 'right' : untold ? 'untold' : 'wrong', expected: one, got: other }];
  });
  return [kind, ...results, ...confirmation];
};
