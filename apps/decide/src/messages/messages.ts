import type { Locale } from '@guestlist/model';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import type { Messages } from './shape.ts';

export type { Messages } from './shape.ts';

const TABLES: Readonly<Record<Locale, Messages>> = { en, fr, de, es, it, pt, nl, pl };

export const messagesFor = (locale: Locale): Messages => TABLES[locale];
