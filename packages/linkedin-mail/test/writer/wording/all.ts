import type { FrameLanguage } from '../record.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { enAltered } from './en-altered.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { frAltered } from './fr-altered.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import type { Wording } from './wording.ts';

/** Every frame the writer has words for, by language. */
export const WORDINGS: Readonly<Record<FrameLanguage, Wording>> = {
  en,
  fr,
  de,
  es,
  it,
  pt,
  nl,
  pl,
  sv,
  ja,
  'en-altered': enAltered,
  'fr-altered': frAltered,
};
