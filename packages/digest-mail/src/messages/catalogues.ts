import type { Locale } from '@guestlist/model';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Messages } from './messages.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

/** What Guestlist says, by language. A language that lacks a message does not compile. */
export const CATALOGUES: Readonly<Record<Locale, Messages>> = { en, fr, de, es, it, pt, nl, pl };
