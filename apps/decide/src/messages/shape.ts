import type { en } from './en.ts';

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
