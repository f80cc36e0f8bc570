import type { Facts, Fingerprint, InvitationFacts, MutualRelations } from '@guestlist/model';
import { ALONE, type Campaign, campaignOf } from '../campaign/campaign.ts';
import { fingerprint } from '../campaign/fingerprint.ts';
import type { Trade } from '../lexicon/concepts.ts';
import type { Reading } from '../text/reading.ts';
import { type Bond, bondOf } from './bond.ts';
import type { HeadlineMarks } from './headline.ts';
import { asMeant } from './heard.ts';
import { type InviterReading, inviterReading } from './inviter.ts';
import { type MemberReading, memberReading } from './member.ts';
import { sameCompanyAs } from './names.ts';
import { type NoteReading, noteReading } from './note.ts';
import { pitchesIn } from './pitches.ts';
import { type Nearness, nearness } from './place.ts';
import { pitches } from './sellers.ts';
import { bestMatch, isClose, type Match } from './wish-match.ts';

/** What rules may look at: everything is worked out once from the facts; what is not known is null. */
export interface Signals {
  readonly facts: Facts;
  readonly member: MemberReading | null;
  readonly inviter: InviterReading | null;
  readonly marks: HeadlineMarks | null;
  readonly note: NoteReading | null;
  /** All they say: of themselves, and in the note. */
  readonly texts: readonly Reading[];
  /** Null when the mail shows a note, or when its card could not be read. */
  readonly withoutNote: true | null;
  readonly mutual: MutualRelations | null;
  readonly bond: Bond | null;
  readonly wanted: Match | null;
  readonly wantedInNote: Match | null;
  readonly unwanted: Match | null;
  readonly unwantedInNote: Match | null;
  readonly nearness: Nearness | null;
  readonly visit: string | null;
  /** Whether they live on selling to people like the member, or write a sales letter. */
  readonly sells: boolean;
  readonly campaign: Campaign;
}

const cache = new WeakMap<Facts, Signals>();

const RECRUITING: Trade = 'people/recruiting';

/** Whether the inviter lives on selling (or recruiting), which is not the member's own trade. */
const sellsToMember = (member: MemberReading, { ownTrades, marks }: InviterReading): boolean =>
  marks.selling.some((trade) => !member.trades.has(trade)) ||
  (ownTrades.has(RECRUITING) && !member.trades.has(RECRUITING)) ||
  marks.promotion.includes('head/help');

const ownFingerprint = ({ invitation, key, receivedAt, fingerprint: kept }: Facts): Fingerprint =>
  kept ?? fingerprint(invitation, key, invitation.invitedAt ?? receivedAt);

const campaignWith = (facts: Facts): Campaign =>
  facts.neighbours.length === 0 ? ALONE : campaignOf(ownFingerprint(facts), facts.neighbours, sameCompanyAs);

/** What is told by two things together; null when either is not known. */
const ofBoth = <A, B, Told>(one: A | null, other: B | null, tell: (one: A, other: B) => Told | null): Told | null =>
  one === null || other === null ? null : tell(one, other);

/** Who an inviter is to a member, whatever the note says. */
interface Beside {
  readonly member: MemberReading | null;
  readonly inviter: InviterReading | null;
  readonly bond: Bond | null;
  readonly unwanted: Match | null;
  readonly near: Nearness | null;
}

const besideOf = ({ invitation, member: profile }: Facts): Beside => {
  const member = profile === null ? null : memberReading(profile);
  const inviter = inviterReading(invitation.inviter);
  const bond = ofBoth(member, inviter, bondOf);
  const unwanted = ofBoth(member, inviter, unwantedOf);
  return { member, inviter, bond, unwanted, near: nearnessTo(invitation.inviter.location, profile?.location ?? null) };
};

/** What the inviter says of themselves, beside what the member wants. */
const wantedOf = ({ member, inviter, unwanted }: Beside, sells: boolean, isSilent: boolean): Match | null => {
  if (member === null || inviter === null) return null;
  const { reading, does, ownTrades } = inviter;
  return bestMatch(member.lists.wanted, reading, does, {
    // What the member refuses is often made for those they look for: "degrees in water management".
    sells: sells || isClose(unwanted),
    recruits: ownTrades.has(RECRUITING) && !ownTrades.has('people/hr'),
    learns: isSilent && reading.concepts.has('role/student'),
  });
};

const unwantedOf = (member: MemberReading, { reading, livesOnSelling }: InviterReading) =>
  bestMatch(member.lists.unwanted, reading, reading.hits, { mayBeSeller: livesOnSelling });

/** What the note says, beside what the member wants. */
const wantedInNote = (member: MemberReading, { reading }: NoteReading) =>
  bestMatch(member.lists.wanted, reading, reading.hits);

const unwantedInNote = (member: MemberReading, { reading }: NoteReading, inviter: InviterReading | null) =>
  bestMatch(member.lists.unwanted, reading, reading.hits, {
    mayBeSeller: pitches(reading) || inviter?.livesOnSelling === true,
  });

const noteOf = (
  { note, inviter: card, mutual }: InvitationFacts,
  member: MemberReading | null,
  inviter: InviterReading | null,
): NoteReading | null =>
  note === null || note.trim() === '' ? null : noteReading(note, member, inviter, card, mutual);

const nearnessTo = (place: string | null, memberPlace: string | null): Nearness | null =>
  memberPlace === null || place === null ? null : nearness(memberPlace, place);

/** All that is said: of themselves, and in the note. */
const textsOf = (inviter: InviterReading | null, note: NoteReading | null): readonly Reading[] => {
  if (note === null) return inviter === null ? [] : [inviter.reading];
  return inviter === null ? [note.reading] : [inviter.reading, note.reading];
};

/** Whether somebody who sells nothing has to do with the member: a past, a place, a trade, a person they both know, or just what is looked for. */
const isRelated = (beside: Beside, { namesMutual }: NoteReading): boolean => {
  const { member, inviter, bond, unwanted, near } = beside;
  if (member === null || inviter === null || inviter.livesOnSelling || isClose(unwanted)) return false;
  return (
    bond !== null ||
    namesMutual !== null ||
    near === 'same-area' ||
    [...inviter.trades].some((trade) => member.trades.has(trade)) ||
    isClose(wantedOf(beside, false, false))
  );
};

/** Reads the signals of an invitation. */
export const readSignals = (facts: Facts): Signals => {
  const { invitation } = facts;
  const beside = besideOf(facts);
  const { member, inviter, bond, unwanted, near } = beside;
  const written = noteOf(invitation, member, inviter);
  const note = written === null ? null : asMeant(written, () => isRelated(beside, written));
  const letter = note !== null && pitchesIn(note.reading).length >= 2;
  const sells = letter || (member !== null && inviter !== null && sellsToMember(member, inviter));
  return {
    facts,
    member,
    inviter,
    marks: inviter === null ? null : inviter.marks,
    note,
    texts: textsOf(inviter, note),
    withoutNote: note === null && invitation.inviter.name !== null ? true : null,
    mutual: invitation.mutual,
    bond,
    wanted: wantedOf(beside, sells, note === null),
    unwanted,
    wantedInNote: ofBoth(member, note, wantedInNote),
    unwantedInNote: ofBoth(member, note, (one, other) => unwantedInNote(one, other, inviter)),
    nearness: near,
    visit: facts.viewedProfileAt,
    sells,
    campaign: campaignWith(facts),
  };
};

/** The signals of an invitation; the same facts are read once, and what was read is kept with them. Keeping costs a tenth of a verdict. */
export const signalsOf = (facts: Facts): Signals => {
  const known = cache.get(facts);
  if (known !== undefined) return known;
  const signals = readSignals(facts);
  cache.set(facts, signals);
  return signals;
};
