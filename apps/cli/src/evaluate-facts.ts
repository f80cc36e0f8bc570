import {
  type Facts,
  type Fingerprint,
  fold,
  type InvitationFacts,
  type InvitationKey,
  invitationKey,
  type Memory,
  type Profile,
} from '@guestlist/model';
import { fingerprint } from '@guestlist/rules';
import type { Inbox, LabelledInvitation } from './evaluate-inboxes.ts';

/** A labelled invitation with the facts known at the end of its day. */
export interface Case {
  readonly inbox: string;
  readonly record: LabelledInvitation;
  readonly facts: Facts;
}

const HEADLINE_SHOWN = 60;

const cut = (headline: string): string =>
  headline.length <= HEADLINE_SHOWN ? headline : `${headline.slice(0, HEADLINE_SHOWN - 1).trimEnd()}…`;

/** Takes away what mails seldom show: the headline's end, all but the place's first part, a company the headline does not name. */
const asMailShows = (record: LabelledInvitation): LabelledInvitation => {
  const { inviter } = record;
  const headline = inviter.headline === null ? null : cut(inviter.headline);
  const company =
    inviter.company !== null && headline !== null && fold(headline).includes(fold(inviter.company))
      ? inviter.company
      : null;
  const location = inviter.location === null ? null : (inviter.location.split(',')[0]?.trim() ?? null);
  return { ...record, inviter: { ...inviter, headline, company, location } };
};

const invitationOf = (record: LabelledInvitation, earlierNote: string | null): InvitationFacts => ({
  invitationId: null,
  invitedAt: record.sentAt,
  reminder: record.reminder,
  inviter: {
    name: record.inviter.name,
    headline: record.inviter.headline,
    title: null,
    company: record.inviter.company,
    location: record.inviter.location,
    profileUrl: null,
    memberNumber: null,
  },
  mutual: record.mutual,
  note: record.note ?? earlierNote,
  sources: {},
});

/** The end of the UTC day of a moment. */
const dayEnd = (at: string): string => `${at.slice(0, 10)}T23:59:59.999Z`;

const NOTHING_REMEMBERED: Memory = { known: [], examples: [] };

/**
 * The facts of every invitation of an inbox as known at its day's end: never anything of later days.
 *
 * @param asMail take away what mails seldom show
 */
export const casesOf = (inbox: Inbox, asMail: boolean): readonly Case[] => {
  const records = asMail ? inbox.invitations.map(asMailShows) : inbox.invitations;
  const member: Profile = inbox.persona;
  const notes = new Map<InvitationKey, string>();
  const made = records.map((record) => {
    const key = invitationKey(invitationOf(record, null));
    const invitation = invitationOf(record, record.reminder ? (notes.get(key) ?? null) : null);
    if (record.note !== null) notes.set(key, record.note);
    return { record, key, invitation, print: fingerprint(invitation, key, record.sentAt) };
  });
  return made.map(({ record, key, invitation, print }) => {
    const end = dayEnd(record.sentAt);
    const neighbours: readonly Fingerprint[] = made
      .filter((other) => other.record.sentAt <= end && other.key !== key)
      .map((other) => other.print);
    const viewed = record.viewedProfileAt;
    const facts: Facts = {
      invitation,
      key,
      trust: 'verified',
      defects: [],
      receivedAt: record.sentAt,
      viewedProfileAt: viewed !== null && viewed <= end ? viewed : null,
      member,
      fingerprint: print,
      neighbours,
      memory: NOTHING_REMEMBERED,
    };
    return { inbox: inbox.name, record, facts };
  });
};
