import type { Locale } from '@guestlist/model';
import { en } from './en.ts';

/** The shape of the sentences: as in English, any words. */
export type Messages = Widen<typeof en>;

type Widen<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Widen<T[K]> };

const TABLES: Readonly<Partial<Record<Locale, Messages>>> = { en };

export const messagesFor = (locale: Locale): Messages => TABLES[locale] ?? en;
