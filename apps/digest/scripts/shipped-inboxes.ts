import { readdirSync, readFileSync } from 'node:fs';
import {
  type Defect,
  type Facts,
  type InvitationFacts,
  invitationKey,
  type MutualRelations,
  type Profile,
  type Trust,
} from '@guestlist/model';
import { counterfactual, fingerprint, judge } from '@guestlist/rules';
import type { StoredInvitation } from '@guestlist/store';

const FOLDER = new URL('../../../packages/rules/test/inboxes/', import.meta.url);

interface Labelled {
  readonly inviter: {
    readonly name: string;
    readonly headline: string | null;
    readonly company: string | null;
    readonly location: string | null;
  };
  readonly mutual: MutualRelations | null;
  readonly note: string | null;
  readonly sentAt: string;
  readonly viewedProfileAt: string | null;
  readonly reminder: boolean;
  readonly label: 'worth' | 'mass';
}

/** One of the inboxes that come with the rules: invented people, judged here as the scorer judges. */
export interface ShippedInbox {
  readonly name: string;
  readonly profile: Profile;
  /** Oldest first. */
  readonly invitations: readonly StoredInvitation[];
}

/** What a mail's way here changes; everything else of the shipped inboxes is `verified`. */
export interface Way {
  readonly trust: Trust;
  readonly defects: readonly Defect[];
}

/** @param wayOf by an invitation's place in its inbox */
export const shippedInboxes = (wayOf: (index: number) => Way): readonly ShippedInbox[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      // The file's form is the rules' own, and held by their tests.
      const read = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as {
        persona: Profile;
        invitations: Labelled[];
      };
      const invitations = read.invitations.toSorted((one, other) => one.sentAt.localeCompare(other.sentAt));
      const made = invitations.map((labelled, index) => invitationOf(labelled, index, wayOf(index)));
      return {
        name: file.replace('.json', ''),
        profile: read.persona,
        invitations: judged(merged(made), read.persona),
      };
    });

/** A reminder is the invitation it reminds of, as the store keeps it: in the first one's place, with the later one's facts. */
const merged = (all: readonly StoredInvitation[]): readonly StoredInvitation[] =>
  [...Map.groupBy(all, ({ facts }) => facts.inviter.name).values()].flatMap((mails) => {
    const [first, last] = [mails[0], mails.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ ...last, key: first.key, at: first.at, receivedAt: first.receivedAt, fingerprint: first.fingerprint }];
  });

/** An invitationId as long as LinkedIn's, so that links are too. */
const idOf = (index: number, at: string): string => String(BigInt(Date.parse(at)) * 4_194_304n + BigInt(index));

const invitationOf = (labelled: Labelled, index: number, { trust, defects }: Way): StoredInvitation => {
  const { inviter, mutual, note, reminder, viewedProfileAt } = labelled;
  const at = new Date(labelled.sentAt).toISOString();
  const facts: InvitationFacts = {
    invitationId: idOf(index, at),
    invitedAt: at,
    reminder,
    inviter: { ...inviter, title: null, profileUrl: null, memberNumber: null },
    mutual,
    note,
    sources: {},
  };
  const key = invitationKey(facts);
  return {
    memberId: 'preview',
    key,
    personKey: key as never,
    aliases: [],
    facts,
    trust,
    rawKey: null,
    defects,
    receivedAt: at,
    at,
    templateKey: null,
    language: null,
    reminders: reminder ? 1 : 0,
    lastReminderAt: reminder ? at : null,
    viewedProfileAt,
    fingerprint: fingerprint(facts, key, at),
    verdict: null,
    judgedAt: null,
    settled: true,
    scoreFailure: null,
    revision: 1,
    history: [],
    decision: null,
    learned: null,
  };
};

const judged = (all: readonly StoredInvitation[], member: Profile): readonly StoredInvitation[] =>
  all.map((invitation) => {
    const facts: Facts = {
      ...invitation,
      invitation: invitation.facts,
      member,
      neighbours: all.filter(({ key }) => key !== invitation.key).map((other) => other.fingerprint),
      memory: { known: [], examples: [] },
    };
    const verdict = judge(facts);
    return { ...invitation, verdict: { ...verdict, counterfactual: counterfactual(facts, verdict) } };
  });
