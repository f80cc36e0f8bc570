import type { Locale } from '@guestlist/model';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

/** The shape of the sentences: as in English, any words. */
export type Messages = Widen<typeof en>;

/** The steps for each mail provider. */
export type Forwarding = Messages['welcome']['providers'];

type Widen<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Widen<T[K]> };

const TABLES: Readonly<Record<Locale, Messages>> = { en, fr, de, es, it, pt, nl, pl };

export const messagesFor = (locale: Locale): Messages => TABLES[locale];
