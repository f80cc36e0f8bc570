import type { Locale } from '@guestlist/model';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import type { Words } from './index.ts';
import { IT } from './it.ts';
import { NL } from './nl.ts';
import { PL } from './pl.ts';
import { PT } from './pt.ts';

/** The words of every language, where they all lie at hand. */
export const WORDS: Readonly<Record<Locale, Words>> = {
  en: { locale: 'en', sentences: EN },
  fr: { locale: 'fr', sentences: FR },
  de: { locale: 'de', sentences: DE },
  es: { locale: 'es', sentences: ES },
  it: { locale: 'it', sentences: IT },
  pt: { locale: 'pt', sentences: PT },
  nl: { locale: 'nl', sentences: NL },
  pl: { locale: 'pl', sentences: PL },
};
