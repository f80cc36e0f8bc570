import type { DigestView, UnreadMail } from '@guestlist/digest-mail';
import { localDateAt } from '@guestlist/digest-mail/wall-clock';
import type { DigestRow } from '@guestlist/store';
import { decidedRows, wantsWeekly, writtenQuestions } from './decided.ts';
import type { Gathered } from './gather.ts';
import { type ItemContext, massRow, suspiciousItem, worthItem } from './items.ts';
import { arrivedSince, silentDays } from './news.ts';
import { rowsOf } from './rows.ts';
import type { Shelves } from './shelves.ts';
import { tipOf, weekOf } from './week.ts';

/** What a digest says, and its own list: the numbers the mail shows are the rows'. */
export interface Composed {
  readonly view: DigestView;
  readonly rows: readonly DigestRow[];
}

/** Composes the digest of `date` (the member's local date) out of what was gathered. Same input, same view. */
export const compose = (gathered: Gathered, shelves: Shelves, date: string, context: ItemContext): Composed => {
  const { member } = gathered;
  const { links, now } = context;
  const { rows, numberOf, campaignOf } = rowsOf(shelves);
  const mass = shelves.mass.map((cluster) => massRow(cluster, numberOf(cluster[0]), campaignOf(cluster), context));
  const view: DigestView = {
    firstName: member.name.split(' ')[0] ?? null,
    date,
    arrived: arrivedSince(gathered, shelves),
    worth: shelves.worth.map((invitation) => worthItem(invitation, numberOf(invitation), context)),
    mass,
    ignoreAllUrl: mass.length > 0 ? links.group('mass-invite', 'ignore') : null,
    suspicious: shelves.suspicious.map((invitation) => suspiciousItem(invitation, numberOf(invitation), context)),
    unread: unreadMails(gathered, shelves, context),
    decided: decidedRows(gathered, links),
    heldBack: heldBack(gathered, context),
    tip: tipOf(gathered, now),
    written: member.askAfterAccept ? writtenQuestions(gathered, links, now) : [],
    weeklyOffer: wantsWeekly(gathered) ? { url: links.pages('settings') } : null,
    silence: silence(gathered, shelves, context),
    week: weekOf(gathered, date),
    urls: {
      page: links.page,
      settings: links.pages('settings'),
      history: links.pages('history'),
      unsubscribe: links.unsubscribe,
    },
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
    url: null,
  })),
  ...shelves.unjudged.map(({ key, receivedAt }) => ({
    receivedOn: localDateAt(new Date(receivedAt), member.timeZone),
    url: links.more(key),
  })),
];

const heldBack = ({ notes }: Gathered, { links }: ItemContext): DigestView['heldBack'] => {
  const count = notes.filter(({ kind }) => kind === 'held-decisions').reduce((sum, note) => sum + note.count, 0);
  return count > 0 ? { count, url: links.page } : null;
};

const silence = (gathered: Gathered, shelves: Shelves, { links, now }: ItemContext): DigestView['silence'] => {
  const days = arrivedSince(gathered, shelves) > 0 ? null : silentDays(gathered, now);
  return days === null ? null : { days, url: links.pages('welcome') };
};
