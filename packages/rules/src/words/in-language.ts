import type { Locale } from '@guestlist/model';
import type { Words } from './index.ts';

/** Each language is a module of its own, and a chunk where it is bundled: read when it is first asked for. */
const LANGUAGES: Readonly<Record<Locale, () => Promise<Words['sentences']>>> = {
  en: async () => (await import('./en.ts')).EN,
  fr: async () => (await import('./fr.ts')).FR,
  de: async () => (await import('./de.ts')).DE,
  es: async () => (await import('./es.ts')).ES,
  it: async () => (await import('./it.ts')).IT,
  pt: async () => (await import('./pt.ts')).PT,
  nl: async () => (await import('./nl.ts')).NL,
  pl: async () => (await import('./pl.ts')).PL,
};

/** How findings are told in one language, where not all languages should lie at hand. */
export const wordsIn = async (locale: Locale): Promise<Words> => ({ locale, sentences: await LANGUAGES[locale]() });
