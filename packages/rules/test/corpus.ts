import { readdirSync, readFileSync } from 'node:fs';
import {
  type Facts,
  type InvitationFacts,
  type InvitationKey,
  type MutualRelations,
  type Profile,
  personKey,
} from '@guestlist/model';
import { fingerprint } from '../src/campaign/fingerprint.ts';

/** A labelled invitation as it stands in `inboxes/`. */
export interface LabelledRecord {
  readonly id: string;
  readonly inviter: {
    readonly name: string;
    readonly headline: string | null;
    readonly company: string | null;
    readonly location: string | null;
    readonly photo: boolean;
  };
  readonly mutual: MutualRelations | null;
  readonly note: string | null;
  readonly sentAt: string;
  readonly viewedProfileAt: string | null;
  readonly reminder: boolean;
}

export interface LabelledInbox {
  readonly persona: Profile;
  readonly invitations: readonly LabelledRecord[];
}

/** The labelled inboxes of a folder here, which are ours and have the form of `LabelledInbox`; nobody reads the unread ones but a program. */
export const labelledInboxes = (named: 'inboxes' | 'unread' = 'inboxes'): readonly LabelledInbox[] => {
  const folder = new URL(`./${named}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as LabelledInbox);
};

const invitationOf = ({ inviter, mutual, note, reminder, sentAt }: LabelledRecord): InvitationFacts => ({
  invitationId: null,
  invitedAt: sentAt,
  reminder,
  inviter: {
    name: inviter.name,
    headline: inviter.headline,
    title: null,
    company: inviter.company,
    location: inviter.location,
    profileUrl: null,
    memberNumber: null,
  },
  mutual,
  note,
  sources: {},
});

/** The facts of every invitation of an inbox; the others that came up to then are its neighbours. */
export const factsOf = ({ persona, invitations }: LabelledInbox): readonly Facts[] => {
  const made = invitations.map((record) => {
    const invitation = invitationOf(record);
    const key: InvitationKey = `i.${personKey(invitation.inviter)}.${record.id}` as InvitationKey;
    return { record, invitation, key, print: fingerprint(invitation, key, record.sentAt) };
  });
  return made.map(({ record, invitation, key }) => ({
    invitation,
    key,
    trust: 'verified',
    defects: [],
    receivedAt: record.sentAt,
    viewedProfileAt: record.viewedProfileAt,
    member: persona,
    neighbours: made
      .filter((other) => other.key !== key && other.record.sentAt <= record.sentAt)
      .map(({ print }) => print),
    memory: { known: [], examples: [] },
  }));
};
