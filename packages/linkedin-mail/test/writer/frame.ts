import { chooseLayout } from './complete-record.ts';
import { snowflake } from './dates.ts';
import { type Random, seeded } from './random.ts';
import type { Layout, MailRecord, WrittenInvitation } from './record.ts';
import { drawTokens, type Tokens } from './tokens.ts';
import { WORDINGS } from './wording/all.ts';
import { say, type Wording } from './wording/wording.ts';

/** One card of a mail: an invitation with its id and its number in the slots. */
export interface Card extends WrittenInvitation {
  readonly index: number;
  readonly invitationId: string;
  /** The mailbox number of 2016's links. */
  readonly mailboxId: string;
}

/** All that the parts of one mail share. */
export interface Frame {
  readonly record: MailRecord;
  readonly layout: Layout;
  readonly words: Wording;
  readonly random: Random;
  readonly tokens: Tokens;
  /** The template key, in header form. */
  readonly key: string;
  readonly cards: readonly Card[];
  /** A sentence of the frame with the mail's values filled in. */
  readonly say: (sentence: string, values?: Readonly<Record<string, string | number>>) => string;
}

/** The same invitation has the same id in each of its mails. */
const cardOf = (invitation: WrittenInvitation, index: number): Card => {
  const random = seeded(`invitation ${invitation.inviter.slug} ${invitation.invitedAt}`);
  const invitationId = snowflake(invitation.invitedAt, random.int(0x3fffff));
  return {
    ...invitation,
    index,
    invitationId,
    mailboxId: `${BigInt(invitationId) + BigInt(1 + random.int(90_000_000))}`,
  };
};

/** Sets up a frame for a template key. */
export const frameOf = (record: MailRecord, key: string): Frame => {
  const random = seeded(`frame ${record.seed}`);
  const { inviter, mutual, note, invitedAt } = record;
  const more = record.generation === 'glimmer-several' ? record.moreInvitations : [];
  const cards = [{ inviter, mutual, note, invitedAt }, ...more].map((card, at) => cardOf(card, at));
  return {
    record,
    layout: chooseLayout(record),
    words: WORDINGS[record.language],
    random,
    tokens: drawTokens(random, record.recipient.memberNumber, record.sentAt, record.secretMark),
    key,
    cards,
    say: (sentence, values = {}) =>
      say(sentence, {
        F: inviter.firstName,
        N: inviter.name,
        T: inviter.title ?? '',
        C: inviter.company ?? '',
        ...values,
      }),
  };
};

/** The footer's line that names the mailbox's owner; without parentheses when there is no headline. */
export const intendedLine = (frame: Frame): string => {
  const { name, headline } = frame.record.recipient;
  const sentence = headline === null ? frame.words.intended.replace(/ ?[(（]\{H\}[)）]/u, '') : frame.words.intended;
  return say(sentence, { N: name, H: headline ?? '' });
};

export const mutualLine = (frame: Frame, count: number): string =>
  count === 1 ? frame.words.mutualOne : say(frame.words.mutualMany, { n: count });

/** A headline as the 2025 cards cut it. */
export const cutHeadline = (headline: string, at = 46): string => {
  const letters = [...headline];
  return letters.length <= at ? headline : `${letters.slice(0, at).join('').trimEnd()}…`;
};

/** Days between the invitation and the mail, whole. */
export const daysWaiting = (record: Pick<MailRecord, 'invitedAt' | 'sentAt'>): number =>
  Math.floor((Date.parse(record.sentAt) - Date.parse(record.invitedAt)) / 86_400_000);

/** What stands where the default sentence of an invitation stands: the greeting, and the sentence or the note. */
export const openingOf = (
  frame: Frame,
  sentence: string,
): { readonly greeting: string; readonly sentence: string } => ({
  greeting: frame.say(frame.words.greeting, { F: frame.record.recipient.firstName }),
  sentence:
    frame.record.kind === 'reminder' ? frame.say(frame.words.reminderLine, { D: daysWaiting(frame.record) }) : sentence,
});
