import { closingPanels, heldBackPanel, lists, weekBars } from './aside-html.ts';
import * as parts from './generated/digest.html.ts';
import { type Html, joined, NOTHING } from './html.ts';
import type { Messages } from './messages/messages.ts';
import { cautionOf, invitationCount, openingOf, replyExample } from './phrases.ts';
import type { DigestView } from './view.ts';

/** How many invitations of each kind the mail shows; the others stand on the page. */
export interface Extent {
  readonly worth: number;
  readonly mass: number;
  readonly suspicious: number;
}

/** The invitations that the mail shows, already written. */
export interface Items {
  readonly worth: readonly Html[];
  readonly mass: readonly Html[];
  readonly suspicious: readonly Html[];
}

export interface Frame {
  readonly subject: string;
  readonly preheader: string;
}

const worthPart = (view: DigestView, items: Items, messages: Messages): Html =>
  view.worth.length === 0
    ? NOTHING
    : parts.worth({
        heading: messages.worth.heading,
        count: String(view.worth.length),
        items: joined(items.worth),
      });

const massPart = (view: DigestView, items: Items, messages: Messages): Html => {
  if (view.mass.length === 0) return NOTHING;
  const count = invitationCount(view.mass);
  const { explanation, heading, ignoreAll } = messages.mass;
  return parts.mass({
    heading,
    explanation,
    count: String(count),
    ignoreAll:
      view.ignoreAllUrl === null ? NOTHING : parts.ignoreAll({ url: view.ignoreAllUrl, label: ignoreAll(count) }),
    rows: joined(items.mass),
  });
};

const suspiciousPart = (view: DigestView, items: Items, messages: Messages): Html =>
  view.suspicious.length === 0
    ? NOTHING
    : parts.suspicious({
        heading: messages.suspicious.heading,
        count: String(view.suspicious.length),
        explanation: cautionOf(view, messages),
        items: joined(items.suspicious),
      });

export const extentOf = ({ worth, mass, suspicious }: Items): Extent => ({
  worth: worth.length,
  mass: mass.length,
  suspicious: suspicious.length,
});

/** Invitations that the mail leaves to the page. */
export const leftOut = (view: DigestView, extent: Extent): number =>
  invitationCount(view.mass.slice(extent.mass)) +
  view.worth.slice(extent.worth).length +
  view.suspicious.slice(extent.suspicious).length;

const introduction = (view: DigestView, messages: Messages): Html => {
  const hasButtons = view.worth.length + view.mass.length > 0;
  return joined([
    parts.opening({ text: openingOf(view, messages).join(' ') }),
    view.silence === null ? NOTHING : parts.panelButton({ url: view.silence.url, label: messages.silence.check }),
    hasButtons ? parts.assurance({ text: messages.opening.onlyYou }) : NOTHING,
  ]);
};

/** The mail's HTML, of a clean view. */
export const digestHtml = (view: DigestView, items: Items, frame: Frame, messages: Messages): Html => {
  const example = replyExample(view, messages);
  const more = leftOut(view, extentOf(items));
  const { footer } = messages;
  return parts.digest({
    lang: messages.locale,
    title: frame.subject,
    preheader: frame.preheader,
    date: messages.date.long(view.date),
    greeting: messages.greeting(view.firstName),
    introduction: introduction(view, messages),
    panel: heldBackPanel(view, messages),
    worth: worthPart(view, items, messages),
    mass: massPart(view, items, messages),
    suspicious: suspiciousPart(view, items, messages),
    moreOnPage: more === 0 ? NOTHING : parts.moreOnPage({ url: view.urls.page, label: messages.moreOnPage(more) }),
    list: lists(view, messages),
    closing: closingPanels(view, messages),
    week: weekBars(view.week, messages),
    reply:
      example === null ? NOTHING : parts.reply({ heading: messages.reply.heading, how: messages.reply.how, example }),
    pageUrl: view.urls.page,
    asPage: footer.asPage,
    settingsUrl: view.urls.settings,
    settings: footer.settings,
    historyUrl: view.urls.history,
    history: footer.history,
    unsubscribeUrl: view.urls.unsubscribe,
    unsubscribe: footer.unsubscribe,
    why: footer.why,
    notAffiliated: footer.notAffiliated,
  });
};
