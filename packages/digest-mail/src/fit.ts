import { digestHtml, type Extent, extentOf, type Frame, type Items } from './digest-html.ts';
import { bytesOf, type Html } from './html.ts';
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

/** In bytes, of which each character is one. */
const total = (all: readonly Html[]): number => all.reduce((sum, { length }) => sum + length, 0);

/** The first of `all`, as many as have room. */
const within = (all: readonly Html[], room: number): readonly Html[] => {
  let left = room;
  const first = all.findIndex(({ length }) => {
    left -= length;
    return left < 0;
  });
  return first === -1 ? all : all.slice(0, first);
};

/** Whole cards until there is no room for another: of those behind, two lines at most are shown. */
const cardsUntil = (room: number, worth: readonly WorthItem[], messages: Messages): readonly Html[] => {
  const cards: Html[] = [];
  let left = room;
  for (const item of worth) {
    if (left < 0 && cards.length >= FEWEST_CARDS) break;
    const card = worthCard(item, messages);
    cards.push(card);
    left -= card.length;
  }
  return cards;
};

/** Whole cards for the best, as many as have room beside the rest; two lines each for the others. */
const cardsThenRows = (cards: readonly Html[], rows: readonly Html[], room: number): readonly Html[] => {
  let left = room - total(rows);
  let whole = 0;
  for (const [index, card] of cards.entries()) {
    left -= card.length - (rows[index] ?? card).length;
    if (left < 0) break;
    whole = index + 1;
  }
  const count = Math.max(whole, FEWEST_CARDS);
  return [...cards.slice(0, count), ...rows.slice(count)];
};

export interface Fitted {
  /** UTF-8. */
  readonly html: Buffer;
  readonly extent: Extent;
}

/**
 * As much of a digest as one mail may hold: whole cards for the best, two lines each for the others of the worth, then
 * fewer mass rows, then fewer of the rest.
 */
export const fitted = (view: DigestView, frame: Frame, messages: Messages): Fitted => {
  const finished = (items: Items): Fitted => {
    const html = digestHtml(view, items, frame, messages);
    if (html.length > LIMIT_BYTES) throw new RangeError('a digest larger than a mail may be');
    return { html: bytesOf(html), extent: extentOf(items) };
  };
  const worth = view.worth.slice(0, MOST_ROWS);
  const mass = view.mass.slice(0, MOST_ROWS).map((row) => massRow(row, messages));
  const suspicious = view.suspicious.slice(0, MOST_ROWS).map((item) => suspiciousItem(item, messages));
  const frameSize = digestHtml(view, { worth: [], mass: [], suspicious: [] }, frame, messages).length;
  const others = total(mass) + total(suspicious);
  const roomy = ROOMY_BYTES - frameSize - others;
  const cards = cardsUntil(roomy, worth, messages);
  if (total(cards) <= roomy) return finished({ worth: cards, mass, suspicious });

  const rows = worth.map((item) => worthRow(item, messages));
  const short = cardsThenRows(cards, rows, roomy);
  const room = MOST_BYTES - frameSize;
  const shownSuspicious = within(suspicious, room - total(short.slice(0, FEWEST_CARDS)));
  const best = within(short, room - total(shownSuspicious));
  const shownMass = within(mass, room - total(shownSuspicious) - total(best));
  return finished({ worth: best, mass: shownMass, suspicious: shownSuspicious });
};
