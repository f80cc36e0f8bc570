import type { Locale } from '@guestlist/model';
import { digestHtml } from '../src/digest-html.ts';
import { bytesOf } from '../src/html.ts';
import { massRow } from '../src/mass-html.ts';
import { CATALOGUES } from '../src/messages/catalogues.ts';
import type { DigestView } from '../src/view.ts';
import { worthCard } from '../src/worth-html.ts';

/** A digest's HTML alone, as the bytes that are sent: filled and escaped, but not cleaned, not fitted, with no text part. */
export const htmlAlone = (view: DigestView, locale: Locale): Buffer => {
  const messages = CATALOGUES[locale];
  const items = {
    worth: view.worth.map((item) => worthCard(item, messages)),
    mass: view.mass.map((row) => massRow(row, messages)),
    suspicious: [],
  };
  return bytesOf(digestHtml(view, items, { subject: 'A digest', preheader: '' }, messages));
};
