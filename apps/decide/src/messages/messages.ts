import type { Locale } from '@guestlist/model';
import type { Messages } from './shape.ts';

export type { Messages } from './shape.ts';

/** Each language is a chunk of its own, read when the first page in it is asked for. */
const LANGUAGES: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  it: async () => (await import('./it.ts')).it,
  pt: async () => (await import('./pt.ts')).pt,
  nl: async () => (await import('./nl.ts')).nl,
  pl: async () => (await import('./pl.ts')).pl,
};

/** What the pages say in a language. */
export const messagesIn = (locale: Locale): Promise<Messages> => LANGUAGES[locale]();
