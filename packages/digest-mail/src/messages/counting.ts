import type { Locale } from '@guestlist/model';
import type { People } from './messages.ts';

/** The forms of a counted phrase; `#` is the number. A language's own forms are named by Unicode's plural categories. */
export interface Forms {
  readonly one: string;
  readonly other: string;
  readonly few?: string;
  readonly many?: string;
}

/** How one language writes numbers, dates and lists. */
export interface Writing {
  readonly counted: (value: number, forms: Forms) => string;
  readonly number: (value: number) => string;
  /** Names, and how many others: the forms word the others. */
  readonly people: (people: People, others: Forms) => string;
  /** "in 9 days", "tomorrow", "today". */
  readonly inDays: (days: number) => string;
  readonly date: {
    readonly long: (date: string) => string;
    readonly short: (date: string) => string;
    readonly weekday: (date: string) => string;
  };
}

const REGIONAL: Readonly<Record<Locale, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  de: 'de-DE',
  es: 'es-ES',
  it: 'it-IT',
  pt: 'pt-PT',
  nl: 'nl-NL',
  pl: 'pl-PL',
};

/** How a language writes numbers, dates and lists, by Unicode's data. */
export const writing = (locale: Locale): Writing => {
  const tag = REGIONAL[locale];
  const plurals = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const dateIn = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    return (date: string) => format.format(new Date(`${date}T00:00:00Z`));
  };
  /** Most numbers are small, and small ones are written alike in all our languages. */
  const number = (value: number): string =>
    Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : numbers.format(value);
  const categories = new Map<number, Intl.LDMLPluralRule>();
  const categoryOf = (value: number): Intl.LDMLPluralRule => {
    const known = categories.get(value);
    if (known !== undefined) return known;
    const category = plurals.select(value);
    if (categories.size < 1000) categories.set(value, category);
    return category;
  };
  const counted = (value: number, forms: Forms): string => {
    const category = categoryOf(value);
    const form = category === 'zero' || category === 'two' ? forms.other : (forms[category] ?? forms.other);
    return form.replaceAll('#', () => number(value));
  };
  return {
    counted,
    number,
    people: ({ names, count }, others) =>
      lists.format(count > names.length ? [...names, counted(count - names.length, others)] : names),
    inDays: (days) => relative.format(days, 'day'),
    date: {
      long: dateIn({ weekday: 'long', day: 'numeric', month: 'long' }),
      short: dateIn({ day: 'numeric', month: 'long' }),
      weekday: dateIn({ weekday: 'short' }),
    },
  };
};
