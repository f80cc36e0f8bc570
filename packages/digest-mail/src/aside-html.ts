import * as parts from './generated/digest.html.ts';
import { type Html, joined, NOTHING } from './html.ts';
import type { Messages } from './messages/messages.ts';
import { howDecided } from './phrases.ts';
import type { DayCount, DecidedRow, DigestView } from './view.ts';

/** What stands beside the invitations: notices before them, lists after them. */

/** So many decisions are told one by one; the others are counted. */
export const DECIDED_SHOWN = 8;
export const UNREAD_SHOWN = 6;

const panel = (heading: string, text: string, button: { readonly url: string; readonly label: string } | null): Html =>
  parts.panel({ heading, text, panelButton: button === null ? NOTHING : parts.panelButton(button) });

/** What must be told before all else: decisions that were held back. */
export const heldBackPanel = ({ heldBack }: DigestView, messages: Messages): Html =>
  heldBack === null
    ? NOTHING
    : panel(messages.heldBack.heading, messages.heldBack.text(heldBack.count), {
        url: heldBack.url,
        label: messages.heldBack.look,
      });

/** What may be read or left, after the invitations: the tip and the offer of a weekly digest. */
export const closingPanels = ({ tip, weeklyOffer }: DigestView, messages: Messages): Html =>
  joined([
    tip === null ? NOTHING : panel(messages.tip.heading, messages.tip.text(tip.strangers), null),
    weeklyOffer === null
      ? NOTHING
      : panel(messages.weekly.heading, messages.weekly.text, { url: weeklyOffer.url, label: messages.weekly.yes }),
  ]);

interface Row {
  readonly text: Html;
  readonly url: string | null;
  readonly label: string;
  readonly about: string;
}

const list = (heading: string, rows: readonly Row[], explanation: string | null = null): Html =>
  rows.length === 0
    ? NOTHING
    : parts.list({
        heading,
        explanation: explanation === null ? NOTHING : parts.explanation({ text: explanation }),
        rows: joined(
          rows.map(({ text, url, label, about }) =>
            parts.listRow({ text, link: url === null ? NOTHING : parts.listLink({ url, label, about }) }),
          ),
        ),
      });

/** How many decisions are only counted. */
export const decidedBeyond = ({ decided }: DigestView): number =>
  decided.slice(DECIDED_SHOWN).reduce((sum, row) => sum + row.count, 0);

/** "Accepted", of one or of several. */
export const decidedAs = ({ action, count }: DecidedRow, { decided }: Messages): string =>
  (count > 1 ? decided.several?.[action] : undefined) ?? decided.action[action];

const decidedRows = (view: DigestView, messages: Messages): readonly Row[] => {
  const { action, decided, mass } = messages;
  const rows = view.decided.slice(0, DECIDED_SHOWN).map((row) => {
    const who = mass.people(row);
    const how = howDecided(row, decided);
    return {
      text: joined([
        parts.soft({ text: `${decidedAs(row, messages)} · ` }),
        parts.strong({ text: who }),
        how === null ? NOTHING : parts.softLine({ text: how }),
      ]),
      url: row.undoUrl,
      label: action.undo,
      about: action.about(action.undo, who),
    };
  });
  const more = decidedBeyond(view);
  if (more === 0) return rows;
  const text = parts.soft({ text: decided.more(more) });
  return [...rows, { text, url: view.urls.history, label: decided.history, about: decided.history }];
};

const unreadRows = (view: DigestView, { date, unread }: Messages): readonly Row[] =>
  view.unread.slice(0, UNREAD_SHOWN).map((mail) => {
    const on = date.short(mail.receivedOn);
    return {
      text: parts.soft({ text: unread.notRead(on) }),
      url: mail.url,
      label: unread.whatToDo,
      about: `${unread.whatToDo}: ${on}`,
    };
  });

const writtenRows = (view: DigestView, { action, date, written }: Messages): readonly Row[] => {
  const rows = view.written.map((question) => ({
    text: parts.soft({ text: written.question(question.name, date.short(question.acceptedOn)) }),
    url: question.url,
    label: action.more,
    about: action.about(action.more, question.name),
  }));
  const turnOff = {
    text: parts.listLink({ url: view.urls.settings, label: written.turnOff, about: written.turnOff }),
    url: null,
    label: '',
    about: '',
  };
  return rows.length === 0 ? [] : [...rows, turnOff];
};

export const lists = (view: DigestView, messages: Messages): Html =>
  joined([
    list(messages.decided.heading, decidedRows(view, messages)),
    list(messages.written.heading, writtenRows(view, messages)),
    list(messages.unread.heading, unreadRows(view, messages), messages.unread.explanation),
  ]);

const percent = (part: number, whole: number): string => String(Math.max(1, Math.round((100 * part) / whole)));

/** "2 of 7"; a dash for a day without any. */
export const ofAll = (worth: number, all: number, { week }: Messages): string =>
  all === 0 ? '–' : week.ofAll(worth, all);

/** Plain bars, one a day: as long as the day's invitations are many, the accent for those worth accepting. */
export const weekBars = (days: readonly DayCount[], messages: Messages): Html => {
  const most = Math.max(0, ...days.map((day) => day.worth + day.mass));
  if (most === 0) return NOTHING;
  return parts.week({
    heading: messages.week.heading,
    explanation: messages.week.explanation,
    rows: joined(
      days.map(({ date, worth, mass }) => {
        const all = worth + mass;
        return parts.weekRow({
          weekday: messages.date.weekday(date),
          weekBar:
            all === 0
              ? NOTHING
              : parts.weekBar({
                  width: percent(all, most),
                  weekWorth: worth === 0 ? NOTHING : parts.weekWorth({ width: percent(worth, all) }),
                  weekMass: mass === 0 ? NOTHING : parts.weekMass(),
                }),
          ofAll: ofAll(worth, all, messages),
        });
      }),
    ),
  });
};
