import { digestHtml, type Extent, type Frame } from './digest-html.ts';
import type { Html } from './html.ts';
import type { Messages } from './messages/messages.ts';
import type { DigestView } from './view.ts';

/** Up to here every one of the worth has a whole card. */
export const ROOMY_BYTES = 78_000;
/** Beyond this rows are left to the page. Gmail cuts a mail at 102 kB, and the way to unsubscribe with it. */
export const MOST_BYTES = 90_000;
/** No digest is larger: one that is has a fault of ours. */
export const LIMIT_BYTES = 100_000;

const FEWEST_CARDS = 3;
/** More rows than this cannot fit, so they are not tried. */
const MOST_ROWS = 200;

/** The largest number up to `most` that passes; a test that passes for a number passes for all below it. */
const largest = (most: number, passes: (count: number) => boolean): number => {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
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
  const render = (extent: Extent) => digestHtml(view, extent, frame, messages);
  const within = (extent: Extent, bytes: number) => Buffer.byteLength(render(extent)) <= bytes;
  const rows = (items: readonly unknown[]) => Math.min(items.length, MOST_ROWS);
  let extent: Extent = {
    cards: rows(view.worth),
    worth: rows(view.worth),
    mass: rows(view.mass),
    suspicious: rows(view.suspicious),
  };
  if (!within(extent, ROOMY_BYTES)) {
    const roomy = largest(extent.worth, (cards) => within({ ...extent, cards }, ROOMY_BYTES));
    extent = { ...extent, cards: Math.max(roomy, Math.min(FEWEST_CARDS, extent.worth)) };
  }
  for (const kind of ['mass', 'worth', 'suspicious'] as const) {
    if (within(extent, MOST_BYTES)) break;
    const before = extent;
    extent = { ...before, [kind]: largest(before[kind], (count) => within({ ...before, [kind]: count }, MOST_BYTES)) };
  }
  const html = render(extent);
  if (Buffer.byteLength(html) > LIMIT_BYTES) throw new RangeError('a digest larger than a mail may be');
  return { html, extent };
};
