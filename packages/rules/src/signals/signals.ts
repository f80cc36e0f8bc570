import type { Facts, Fingerprint, InvitationFacts, MutualRelations } from '@guestlist/model';
import { type Campaign, campaignOf } from '../campaign/campaign.ts';
import { fingerprint } from '../campaign/fingerprint.ts';
import type { Trade } from '../lexicon/concepts.ts';
import type { Reading } from '../text/reading.ts';
import { type Bond, bondOf } from './bond.ts';
import { type HeadlineMarks, headlineMarks } from './headline.ts';
import { asMeant } from './heard.ts';
import { type InviterReading, inviterReading } from './inviter.ts';
import { type MemberReading, memberReading } from './member.ts';
import { type NoteReading, noteReading } from './note.ts';
import { PITCHES } from './pitches.ts';
import { type Nearness, nearness } from './place.ts';
import { livesOnSelling, pitches } from './sellers.ts';
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
const sellsToMember = (member: MemberReading, inviter: InviterReading, marks: HeadlineMarks | null): boolean =>
  [...(marks?.selling ?? []), ...(inviter.ownTrades.has(RECRUITING) ? [RECRUITING] : [])].some(
    (trade) => !member.trades.has(trade),
  ) || (marks?.promotion ?? []).includes('head/help');

const ALONE: Campaign = { sameNote: [], sameCompany: [], wave: [] };

const ownFingerprint = ({ invitation, key, receivedAt, fingerprint: kept }: Facts): Fingerprint =>
  kept ?? fingerprint(invitation, key, invitation.invitedAt ?? receivedAt);

const campaignWith = (facts: Facts): Campaign =>
  facts.neighbours.length === 0 ? ALONE : campaignOf(ownFingerprint(facts), facts.neighbours);

/** What the inviter says of themselves, beside what the member is and wants. */
const besideMember = (
  member: MemberReading | null,
  inviter: InviterReading | null,
  marks: HeadlineMarks | null,
  { sells, silent }: { readonly sells: boolean; readonly silent: boolean },
): Pick<Signals, 'bond' | 'wanted' | 'unwanted'> => {
  if (member === null || inviter === null) return { bond: null, wanted: null, unwanted: null };
  const { reading, does } = inviter;
  const { lists } = member;
  const recruits = inviter.ownTrades.has(RECRUITING) && !inviter.ownTrades.has('people/hr');
  const unwanted = bestMatch(lists.unwanted, reading, reading.hits, { mayBeSeller: livesOnSelling(inviter, marks) });
  // What the member refuses is often made for those they look for: "degrees in water management".
  const serves = sells || isClose(unwanted);
  const learns = silent && reading.concepts.has('role/student');
  return {
    bond: bondOf(member, inviter),
    wanted: bestMatch(lists.wanted, reading, does, { sells: serves, recruits, learns }),
    unwanted,
  };
};

/** What the note says, beside what the member wants. */
const noteBesideMember = (
  member: MemberReading | null,
  note: NoteReading | null,
  livesOnIt: boolean,
): Pick<Signals, 'wantedInNote' | 'unwantedInNote'> => {
  if (member === null || note === null) return { wantedInNote: null, unwantedInNote: null };
  const { reading } = note;
  const { wanted, unwanted } = member.lists;
  return {
    wantedInNote: bestMatch(wanted, reading, reading.hits),
    unwantedInNote: bestMatch(unwanted, reading, reading.hits, { mayBeSeller: pitches(reading) || livesOnIt }),
  };
};

const noteOf = (
  { note, inviter: card, mutual }: InvitationFacts,
  member: MemberReading | null,
  inviter: InviterReading | null,
): NoteReading | null =>
  note === null || note.trim() === '' ? null : noteReading(note, member, inviter, card, mutual);

const nearnessTo = (place: string | null, memberPlace: string | null): Nearness | null =>
  memberPlace === null || place === null ? null : nearness(memberPlace, place);

/** Whether somebody who sells nothing has to do with the member: a past, a place, a trade, a person they both know, or just what is looked for. */
const isRelated = (
  member: MemberReading | null,
  inviter: InviterReading | null,
  marks: HeadlineMarks | null,
  { namesMutual }: NoteReading,
  near: Nearness | null,
): boolean => {
  if (member === null || inviter === null || livesOnSelling(inviter, marks)) return false;
  const { bond, wanted, unwanted } = besideMember(member, inviter, marks, { sells: false, silent: false });
  return (
    !isClose(unwanted) &&
    (bond !== null ||
      namesMutual !== null ||
      near === 'same-area' ||
      isClose(wanted) ||
      [...inviter.trades].some((trade) => member.trades.has(trade)))
  );
};

/** Reads the signals of an invitation. */
export const readSignals = (facts: Facts): Signals => {
  const { invitation } = facts;
  const member = facts.member === null ? null : memberReading(facts.member);
  const inviter = inviterReading(invitation.inviter);
  const marks = inviter === null ? null : headlineMarks(inviter);
  const near = nearnessTo(invitation.inviter.location, facts.member?.location ?? null);
  const said = noteOf(invitation, member, inviter);
  const note = said === null ? null : asMeant(said, () => isRelated(member, inviter, marks, said, near));
  const letter = PITCHES.filter((cue) => note?.reading.concepts.has(cue) === true).length >= 2;
  const sells = letter || (member !== null && inviter !== null && sellsToMember(member, inviter, marks));
  return {
    facts,
    member,
    inviter,
    marks,
    note,
    texts: [inviter, note].flatMap((one) => (one === null ? [] : [one.reading])),
    withoutNote: note === null && invitation.inviter.name !== null ? true : null,
    mutual: invitation.mutual,
    ...besideMember(member, inviter, marks, { sells, silent: note === null }),
    ...noteBesideMember(member, note, inviter !== null && livesOnSelling(inviter, marks)),
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
