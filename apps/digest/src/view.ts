import type { DecidedRow, DigestView, UnreadMail, WrittenQuestion } from '@guestlist/digest-mail';
import { localDateAt } from '@guestlist/digest-mail/wall-clock';
import type { DigestRow, StoredInvitation } from '@guestlist/store';
import type { Gathered } from './gather.ts';
import { type ItemContext, massRow, suspiciousItem, worthItem } from './items.ts';
import { arrivedSince, silentDays } from './news.ts';
import { rowsOf } from './rows.ts';
import type { Shelves } from './shelves.ts';

const DAY_MS = 24 * 3_600_000;
const FORTNIGHT_MS = 14 * DAY_MS;
const MOST_QUESTIONS = 2;
const DIGESTS_WITHOUT_A_TAP = 3;

/** What a digest says, and the rows it says it in: the n-th number of a reply is the n-th row's. */
export interface Composed {
  readonly view: DigestView;
  readonly rows: readonly DigestRow[];
}

/** Composes the digest of `date` (the member's local date) out of what was gathered. Same input, same view. */
export const compose = (gathered: Gathered, shelves: Shelves, date: string, context: ItemContext): Composed => {
  const { member } = gathered;
  const { links, now } = context;
  const { rows, campaignOf } = rowsOf(shelves);
  const afterWorth = shelves.worth.length + 1;
  const afterMass = afterWorth + shelves.mass.length;
  const mass = shelves.mass.map((cluster, n) => massRow(cluster, afterWorth + n, campaignOf(cluster), context));
  const view: DigestView = {
    firstName: member.name.split(' ')[0] ?? null,
    date,
    arrived: arrivedSince(gathered, shelves),
    worth: shelves.worth.map((invitation, n) => worthItem(invitation, n + 1, context)),
    mass,
    ignoreAllUrl: mass.length > 0 ? links.group('mass-invite', 'ignore') : null,
    suspicious: shelves.suspicious.map((invitation, n) => suspiciousItem(invitation, afterMass + n, context)),
    unread: unreadMails(gathered, shelves, context),
    decided: decidedRows(gathered, context),
    heldBack: heldBack(gathered, context),
    tip: tip(gathered, now),
    written: member.askAfterAccept ? writtenQuestions(gathered, context) : [],
    weeklyOffer: wantsWeekly(gathered) ? { url: links.pages } : null,
    silence: silence(gathered, shelves, context),
    week: [],
    urls: { page: links.pages, settings: links.pages, history: links.pages, unsubscribe: links.unsubscribe },
  };
  return { view, rows };
};

const unreadMails = (
  { member, unreadable }: Gathered,
  shelves: Shelves,
  { links }: ItemContext,
): readonly UnreadMail[] => [
  ...unreadable.map(({ receivedAt }) => ({
    receivedOn: localDateAt(new Date(receivedAt), member.timeZone),
    subject: null,
    counted: null,
    url: null,
  })),
  ...shelves.unjudged.map(({ key, receivedAt }) => ({
    receivedOn: localDateAt(new Date(receivedAt), member.timeZone),
    subject: null,
    counted: null,
    url: links.more(key),
  })),
];

const decidedRows = ({ decided }: Gathered, { links }: ItemContext): readonly DecidedRow[] =>
  decided.flatMap((invitation) => {
    const { decision, key, facts } = invitation;
    if (decision === null) return [];
    const names = facts.inviter.name === null ? [] : [facts.inviter.name];
    return [{ action: decision.action, names, count: 1, newDevice: decision.newDevice, undoUrl: links.more(key) }];
  });

const heldBack = ({ notes }: Gathered, { links }: ItemContext): DigestView['heldBack'] => {
  const count = notes.filter(({ kind }) => kind === 'held-decisions').reduce((sum, note) => sum + note.count, 0);
  return count > 0 ? { count, url: links.pages } : null;
};

const tip = ({ member, open, decided }: Gathered, now: Date): DigestView['tip'] => {
  const weekAgo = new Date(now.getTime() - 7 * DAY_MS).toISOString();
  const isStranger = ({ receivedAt, verdict }: StoredInvitation): boolean =>
    receivedAt >= weekAgo && verdict?.group === 'mass-invite';
  const strangers = [...open, ...decided].filter(isStranger).length;
  return member.tipThreshold > 0 && strangers >= member.tipThreshold ? { strangers, url: null } : null;
};

const writtenQuestions = ({ member, lately }: Gathered, { links, now }: ItemContext): readonly WrittenQuestion[] =>
  lately
    .filter(({ decision }) => decision?.action === 'accept' && now.getTime() - Date.parse(decision.at) >= FORTNIGHT_MS)
    .slice(0, MOST_QUESTIONS)
    .flatMap(({ facts, decision, key }) =>
      facts.inviter.name === null || decision === null
        ? []
        : [
            {
              name: facts.inviter.name,
              acceptedOn: localDateAt(new Date(decision.at), member.timeZone),
              url: links.more(key),
            },
          ],
    );

/** Three digests without a decision, for a member who gets more than one a week. */
const wantsWeekly = ({ member, sent, lately }: Gathered): boolean => {
  const third = sent[DIGESTS_WITHOUT_A_TAP - 1];
  if (third === undefined || member.days.length === 1) return false;
  return !lately.some(({ decision }) => decision !== null && decision.at > third.claimedAt);
};

const silence = (gathered: Gathered, shelves: Shelves, { links, now }: ItemContext): DigestView['silence'] => {
  const days = arrivedSince(gathered, shelves) > 0 ? null : silentDays(gathered, now);
  return days === null ? null : { days, url: links.pages };
};
