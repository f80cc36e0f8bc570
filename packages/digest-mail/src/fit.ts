import { digestHtml, type Extent, extentOf, type Frame, type Items } from './digest-html.ts';
import type { Html } from './html.ts';
import { massRow, suspiciousItem } from './mass-html.ts';
import type { Messages } from './messages/messages.ts';
import type { DigestView, WorthItem } from './view.ts';
import { worthCard, worthRow } from './worth-html.ts';

/** Up to here every one of the worth has a whole card. */
export const ROOMY_BYTES = 78_000;
/** Beyond this rows are left to the page. Gmail cuts a mail at 102 kB, and the way to unsubscribe with it. */
export const MOST_BYTES = 90_000;
/** No digest is larger: one that is has a fault of ours. */
export const LIMIT_BYTES = 100_000;

const FEWEST_CARDS = 3;
/** More rows than this cannot fit, so they are not written. */
const MOST_ROWS = 160;

const sizeOf = (html: Html): number => Buffer.byteLength(html);

/** Markup with its bytes, which are counted once. */
interface Sized {
  readonly html: Html;
  readonly size: number;
}

const sized = (html: Html): Sized => ({ html, size: sizeOf(html) });

const total = (all: readonly Sized[]): number => all.reduce((sum, { size }) => sum + size, 0);

const markups = (all: readonly Sized[]): readonly Html[] => all.map(({ html }) => html);

/** The first of `all`, as many as have room. */
const within = (all: readonly Sized[], room: number): readonly Sized[] => {
  let left = room;
  const first = all.findIndex(({ size }) => {
    left -= size;
    return left < 0;
  });
  return first === -1 ? all : all.slice(0, first);
};

/** Whole cards until there is no room for another: of those behind, two lines at most are shown. */
const cardsUntil = (room: number, worth: readonly WorthItem[], messages: Messages): readonly Sized[] => {
  const cards: Sized[] = [];
  let left = room;
  for (const item of worth) {
    if (left < 0 && cards.length >= FEWEST_CARDS) break;
    const card = sized(worthCard(item, messages));
    cards.push(card);
    left -= card.size;
  }
  return cards;
};

/** Whole cards for the best, as many as have room beside the rest; two lines each for the others. */
const cardsThenRows = (cards: readonly Sized[], rows: readonly Sized[], room: number): readonly Sized[] => {
  let left = room - total(rows);
  let whole = 0;
  for (const [index, card] of cards.entries()) {
    left -= card.size - (rows[index] ?? card).size;
    if (left < 0) break;
    whole = index + 1;
  }
  const count = Math.max(whole, FEWEST_CARDS);
  return [...cards.slice(0, count), ...rows.slice(count)];
};

export interface Fitted {
  readonly html: Html;
  readonly extent: Extent;
}

/**
 * As much of a digest as one mail may hold: whole cards for the best, two lines each for the others of the worth, then
 * fewer mass rows, then fewer of the rest.
 */
export const fitted = (view: DigestView, frame: Frame, messages: Messages): Fitted => {
  const finished = (items: Items): Fitted => {
    const html = digestHtml(view, items, frame, messages);
    if (sizeOf(html) > LIMIT_BYTES) throw new RangeError('a digest larger than a mail may be');
    return { html, extent: extentOf(items) };
  };
  const worth = view.worth.slice(0, MOST_ROWS);
  const mass = view.mass.slice(0, MOST_ROWS).map((row) => sized(massRow(row, messages)));
  const suspicious = view.suspicious.slice(0, MOST_ROWS).map((item) => sized(suspiciousItem(item, messages)));
  const frameSize = sizeOf(digestHtml(view, { worth: [], mass: [], suspicious: [] }, frame, messages));
  const others = total(mass) + total(suspicious);
  const roomy = ROOMY_BYTES - frameSize - others;
  const cards = cardsUntil(roomy, worth, messages);
  const all = { worth: markups(cards), mass: markups(mass), suspicious: markups(suspicious) };
  if (total(cards) <= roomy) return finished(all);

  const rows = worth.map((item) => sized(worthRow(item, messages)));
  const short = cardsThenRows(cards, rows, roomy);
  const room = MOST_BYTES - frameSize;
  const shownSuspicious = within(suspicious, room - total(short.slice(0, FEWEST_CARDS)));
  const best = within(short, room - total(shownSuspicious));
  const shownMass = within(mass, room - total(shownSuspicious) - total(best));
  return finished({ worth: markups(best), mass: markups(shownMass), suspicious: markups(shownSuspicious) });
};
