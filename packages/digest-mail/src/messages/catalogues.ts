import type { Locale } from '@guestlist/model';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Messages } from './messages.ts';

/** What Guestlist says, by language. A language that lacks a message does not compile. */
export const CATALOGUES: Readonly<Record<Locale, Messages>> = {
  en,
  fr,
  de: en,
  es: en,
  it: en,
  pt: en,
  nl: en,
  pl: en,
};
