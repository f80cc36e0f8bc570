import type { Messages, People } from './messages/messages.ts';
import { REPLY_WORDS } from './reply-words.ts';
import type { DecidedRow, DigestView, MassRow, WorthItem } from './view.ts';
import { together } from './written-text.ts';

/** What HTML and text say alike, made of a clean view and one language's messages. */

/** How many invitations the rows stand for. */
export const invitationCount = (rows: readonly MassRow[]): number =>
  rows.reduce((sum, row) => sum + (row.type === 'campaign' ? row.count : 1), 0);

const worthPeople = (items: readonly WorthItem[], messages: Messages): People => ({
  names: items.slice(0, 1).map((item) => item.name ?? messages.someone),
  count: items.length,
});

/** The mail's subject: its date and whom it is about, so that no two days share one. Never a word of a note. */
export const subjectOf = (view: DigestView, messages: Messages): string => {
  const on = messages.date.short(view.date);
  const mass = invitationCount(view.mass);
  if (view.silence !== null) return messages.subject.silence(on);
  if (view.worth.length > 0) return messages.subject.worth(on, worthPeople(view.worth, messages), mass);
  if (mass > 0) return messages.subject.massOnly(on, mass);
  if (view.suspicious.length > 0) return messages.subject.suspiciousOnly(on, view.suspicious.length);
  return messages.subject.newsOnly(on);
};

/** The opening's sentences: how many came, and how they divide. */
export const openingOf = (view: DigestView, messages: Messages): readonly string[] => {
  const { opening, silence } = messages;
  const mass = invitationCount(view.mass);
  const all = view.worth.length + mass + view.suspicious.length;
  if (view.silence !== null) {
    return [silence.text(view.silence.days), ...(all > 0 ? [opening.waiting(all)] : [])];
  }
  return [
    view.arrived > 0 ? opening.arrived(view.arrived) : opening.noneArrived,
    ...(all > view.arrived ? [opening.waiting(all)] : []),
    ...(view.worth.length > 0 ? [opening.worth(view.worth.length)] : []),
    ...(mass > 0 ? [opening.mass(mass)] : []),
    ...(view.suspicious.length > 0 ? [opening.suspicious(view.suspicious.length)] : []),
  ];
};

export const preheaderOf = (view: DigestView, messages: Messages): string => {
  const best = view.worth[0]?.reasons.find((each) => each.points > 0)?.sentence;
  const names = view.worth.slice(0, 3).map((item) => item.name ?? messages.someone);
  if (names.length === 0) return openingOf(view, messages).join(' ');
  const who = messages.mass.people({ names, count: view.worth.length });
  return best === undefined ? `${who}.` : `${who}. ${best}`;
};

/** Most of them: nothing to say. */
const NOT_WAITING: readonly string[] = [];

/** Reminder and lapse, if there is anything to say. */
export const waitingOf = (
  item: { readonly reminded: boolean; readonly lapsesInDays: number | null },
  messages: Messages,
): readonly string[] => {
  if (!item.reminded && item.lapsesInDays === null) return NOT_WAITING;
  return [
    ...(item.reminded ? [messages.worth.reminded] : []),
    ...(item.lapsesInDays === null ? [] : [messages.worth.lapses(item.lapsesInDays)]),
  ];
};

export const trustOf = (trust: WorthItem['trust'], messages: Messages): string | null => {
  switch (trust) {
    case 'verified':
      return null;
    case 'vouched':
      return messages.worth.forwarded;
    case 'member':
      return messages.worth.byHand;
    case 'unverified':
      return messages.worth.notChecked;
    default:
      return trust satisfies never;
  }
};

/** `trustOf` in a few words. */
export const trustBriefly = (trust: WorthItem['trust'], messages: Messages): string | null => {
  if (trust === 'vouched') return messages.worth.briefly.forwarded;
  return trust === 'member' ? messages.worth.briefly.byHand : trustOf(trust, messages);
};

export const signed = (points: number): string => (points < 0 ? `−${Math.abs(points)}` : `+${points}`);

/** An example of the reply grammar with numbers of this digest; null when it has none. */
export const replyExample = (view: DigestView, messages: Messages): string | null => {
  const { accept, ask, ignore, rest } = REPLY_WORDS[messages.locale];
  const [first, second, third] = [...view.worth, ...view.mass].map((item) => item.number);
  if (first === undefined) return null;
  if (view.worth.length === 0) return `${ignore} ${rest}`;
  if (second === undefined) return `${accept} ${first}`;
  if (third === undefined) return `${accept} ${first}, ${ask} ${second}`;
  return view.worth.length > 2
    ? `${accept} ${first} ${second}, ${ask} ${third}, ${ignore} ${rest}`
    : `${accept} ${first}, ${ask} ${second}, ${ignore} ${rest}`;
};

/** What there is of them, on one line. */
export const dotted = (...details: readonly (string | null)[]): string => together(details, ' · ');

/** What a mass row is called and the lines below it. */
export const massWords = (
  row: MassRow,
  messages: Messages,
): { readonly name: string; readonly lines: readonly string[] } => {
  const { campaign, people } = messages.mass;
  const waiting = waitingOf(row, messages);
  if (row.type === 'campaign') {
    const who = row.names.length > 0 ? people(row) : null;
    return { name: campaign(row.company, row.count), lines: present(who, dotted(row.reason, ...waiting)) };
  }
  const trust = trustBriefly(row.trust, messages);
  const detail = dotted(messages.worth.score(row.score), row.reason, trust, ...waiting);
  return { name: row.name ?? messages.someone, lines: present(row.headline, detail, row.counterfactual) };
};

const present = (...texts: readonly (string | null)[]): readonly string[] => {
  const there: string[] = [];
  for (const text of texts) if (text !== null && text !== '') there.push(text);
  return there;
};

/** Why the suspicious ones are set apart, and what is done about it. */
export const cautionOf = ({ suspicious }: DigestView, { suspicious: words }: Messages): string => {
  const reasons = new Set(suspicious.map(({ why }) => why));
  if (reasons.size > 1) return words.bothWays;
  return reasons.has('misdirected') ? words.misdirected : words.unsigned;
};

/** What is worth saying of how a decision came about; null for a tap on a device of theirs. */
export const howDecided = (
  row: Pick<DecidedRow, 'newDevice' | 'byReply'>,
  decided: Messages['decided'],
): string | null => {
  if (row.byReply) return decided.byReply;
  return row.newDevice ? decided.newDevice : null;
};
