import { DECIDED_SHOWN, decidedAs, decidedBeyond, ofAll, UNREAD_SHOWN } from './aside-html.ts';
import type { Extent } from './digest-html.ts';
import { leftOut } from './digest-html.ts';
import type { Messages } from './messages/messages.ts';
import {
  cautionOf,
  dotted,
  howDecided,
  invitationCount,
  massWords,
  openingOf,
  replyExample,
  signed,
  trustOf,
  waitingOf,
} from './phrases.ts';
import type { DigestView, MassRow, SuspiciousItem, WorthItem } from './view.ts';
import { headed, together, wrapped } from './written-text.ts';

const INDENT = '    ';
const REASON_INDENT = `${INDENT}${' '.repeat(6)}`;

type Part = string | null;

const block = (...parts: readonly Part[]): string => together(parts, '\n');

const paragraphs = (...parts: readonly Part[]): string => together(parts, '\n\n');

const indented = (text: string | null): Part => (text === null || text === '' ? null : wrapped(text, INDENT));

const numbered = (number: number, title: string): string => wrapped(title, `${number}.`.padEnd(INDENT.length), INDENT);

const linkedIn =
  ({ action }: Messages) =>
  (text: string, label: string, url: string | null): string =>
    block(wrapped(text), url === null ? null : action.about(label, url));

const linkLine = (label: string, url: string, { action }: Messages): string => `${INDENT}${action.about(label, url)}`;

const noteLines = (note: string | null): Part =>
  note === null
    ? null
    : note
        .split('\n')
        .map((each) => wrapped(each, `${INDENT}| `))
        .join('\n');

const worthItem = (item: WorthItem, messages: Messages): string => {
  const { action, worth } = messages;
  return block(
    numbered(item.number, item.name ?? messages.someone),
    indented(item.headline),
    indented(dotted(item.place, ...waitingOf(item, messages))),
    item.mutual === null ? null : indented(worth.mutual(item.mutual)),
    noteLines(item.note),
    indented(worth.score(item.score)),
    ...item.reasons.map(({ points, sentence }) =>
      wrapped(sentence, `${INDENT}${signed(points).padStart(4)}  `, REASON_INDENT),
    ),
    indented(trustOf(item.trust, messages)),
    linkLine(action.accept, item.urls.accept, messages),
    linkLine(action.ignore, item.urls.ignore, messages),
    linkLine(action.more, item.urls.more, messages),
  );
};

/** One link a person: its page offers every decision, and a reply needs none. */
const massRow = (row: MassRow, messages: Messages): string => {
  const { name, lines } = massWords(row, messages);
  return block(
    numbered(row.number, name),
    ...lines.map(indented),
    row.type === 'campaign' ? linkLine(messages.mass.ignoreAll(row.count), row.urls.ignore, messages) : null,
    linkLine(messages.action.more, row.urls.more, messages),
  );
};

const suspiciousItem = (item: SuspiciousItem, messages: Messages): string => {
  const { action, suspicious } = messages;
  return block(
    numbered(item.number, item.name === null ? messages.someone : suspicious.inTheNameOf(item.name)),
    indented(item.headline),
    ...item.reasons.map(indented),
    indented(waitingOf(item, messages).join(' · ')),
    linkLine(action.ignore, item.urls.ignore, messages),
    linkLine(action.later, item.urls.later, messages),
    linkLine(action.report, item.urls.report, messages),
  );
};

const section = (heading: string, count: number | null, ...parts: readonly Part[]): Part => {
  const body = paragraphs(...parts);
  return body === '' ? null : `${headed(heading, count)}\n\n${body}`;
};

const invitations = (view: DigestView, extent: Extent, messages: Messages): readonly Part[] => {
  const { action, mass, suspicious, worth } = messages;
  const massCount = invitationCount(view.mass);
  return [
    section(
      worth.heading,
      view.worth.length,
      ...view.worth.slice(0, extent.worth).map((item) => worthItem(item, messages)),
    ),
    view.mass.length === 0
      ? null
      : section(
          mass.heading,
          massCount,
          wrapped(mass.explanation),
          view.ignoreAllUrl === null ? null : action.about(mass.ignoreAll(massCount), view.ignoreAllUrl),
          ...view.mass.slice(0, extent.mass).map((row) => massRow(row, messages)),
        ),
    view.suspicious.length === 0
      ? null
      : section(
          suspicious.heading,
          view.suspicious.length,
          wrapped(cautionOf(view, messages)),
          ...view.suspicious.slice(0, extent.suspicious).map((item) => suspiciousItem(item, messages)),
        ),
  ];
};

const decidedSection = (view: DigestView, messages: Messages): Part => {
  const withLink = linkedIn(messages);
  const { action, decided, mass } = messages;
  const more = decidedBeyond(view);
  return section(
    decided.heading,
    null,
    ...view.decided.slice(0, DECIDED_SHOWN).map((row) => {
      const how = howDecided(row, decided);
      const told = how === null ? '' : ` (${how})`;
      return withLink(`${action.about(decidedAs(row, messages), mass.people(row))}${told}`, action.undo, row.undoUrl);
    }),
    more === 0 ? null : withLink(decided.more(more), decided.history, view.urls.history),
  );
};

const asides = (view: DigestView, messages: Messages): readonly Part[] => {
  const withLink = linkedIn(messages);
  const { action, date, tip, unread, week, weekly, written } = messages;
  return [
    decidedSection(view, messages),
    section(
      written.heading,
      null,
      ...view.written.map(({ name, acceptedOn, url }) =>
        withLink(written.question(name, date.short(acceptedOn)), action.more, url),
      ),
      view.written.length === 0 ? null : action.about(written.turnOff, view.urls.settings),
    ),
    section(
      unread.heading,
      null,
      view.unread.length === 0 ? null : wrapped(unread.explanation),
      ...view.unread
        .slice(0, UNREAD_SHOWN)
        .map((mail) => withLink(unread.notRead(date.short(mail.receivedOn)), unread.whatToDo, mail.url)),
    ),
    view.tip === null ? null : section(tip.heading, null, wrapped(tip.text(view.tip.strangers))),
    view.weeklyOffer === null
      ? null
      : section(weekly.heading, null, withLink(weekly.text, weekly.yes, view.weeklyOffer.url)),
    section(
      week.heading,
      null,
      view.week.length === 0 ? null : wrapped(week.explanation),
      view.week
        .map((day) => `${messages.date.weekday(day.date).padEnd(6)}${ofAll(day.worth, day.worth + day.mass, messages)}`)
        .join('\n'),
    ),
  ];
};

const opening = (view: DigestView, messages: Messages): readonly Part[] => {
  const { heldBack, silence } = messages;
  const hasButtons = view.worth.length + view.mass.length > 0;
  const example = replyExample(view, messages);
  return [
    messages.date.long(view.date),
    messages.greeting(view.firstName),
    wrapped(openingOf(view, messages).join(' ')),
    view.silence === null ? null : messages.action.about(silence.check, view.silence.url),
    hasButtons ? wrapped(messages.opening.onlyYou) : null,
    example === null ? null : block(wrapped(messages.reply.how), example),
    view.heldBack === null
      ? null
      : section(
          heldBack.heading,
          null,
          linkedIn(messages)(heldBack.text(view.heldBack.count), heldBack.look, view.heldBack.url),
        ),
  ];
};

/** The mail's text part, of a clean view: written for reading, with the numbers a reply may use. */
export const digestText = (view: DigestView, extent: Extent, messages: Messages): string => {
  const { action, footer } = messages;
  const more = leftOut(view, extent);
  const text = paragraphs(
    ...opening(view, messages),
    ...invitations(view, extent, messages),
    more === 0 ? null : action.about(messages.moreOnPage(more), view.urls.page),
    ...asides(view, messages),
    block(
      '-- ',
      action.about(footer.settings, view.urls.settings),
      action.about(footer.history, view.urls.history),
      action.about(footer.unsubscribe, view.urls.unsubscribe),
    ),
    block(wrapped(footer.why), wrapped(footer.notAffiliated)),
  );
  return `${text}\n`;
};
