import type { Locale } from '@guestlist/model';
import { digestHtml } from '../src/digest-html.ts';
import { bytesOf, type Html } from '../src/html.ts';
import { massRow } from '../src/mass-html.ts';
import { CATALOGUES } from '../src/messages/catalogues.ts';
import type { DigestView } from '../src/view.ts';
import { worthCard } from '../src/worth-html.ts';

/** A digest's HTML alone, filled and escaped: neither its texts cleaned, nor fitted into a size, nor with a text part. */
export const htmlAlone = (view: DigestView, locale: Locale): Html => {
  const messages = CATALOGUES[locale];
  const items = {
    worth: view.worth.map((item) => worthCard(item, messages)),
    mass: view.mass.map((row) => massRow(row, messages)),
    suspicious: [],
  };
  return digestHtml(view, items, { subject: 'A digest', preheader: '' }, messages);
};

/** The same as the bytes that are sent. */
export const htmlAloneBytes = (view: DigestView, locale: Locale): Buffer => bytesOf(htmlAlone(view, locale));
