/** Languages whose month names are known for reading the date lines that mail programs quote. */
const LOCALES = 'en fr de es it pt nl pl sv da nb fi cs sk hu ro hr ru uk tr el'.split(' ');

let names: ReadonlyMap<string, number> | null = null;

const key = (word: string): string => word.toLowerCase().replace(/\./gu, '');

const FORMS: readonly Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((month) => [
  { month, timeZone: 'UTC' },
  { month, day: 'numeric', year: 'numeric', timeZone: 'UTC' },
]);

const namesIn = (locale: string, form: Intl.DateTimeFormatOptions): readonly (readonly [string, number])[] => {
  const format = new Intl.DateTimeFormat(locale, form);
  return Array.from({ length: 12 }, (_, at) => {
    const part = format.formatToParts(Date.UTC(2024, at, 15)).find(({ type }) => type === 'month');
    return [key(part?.value ?? ''), at] as const;
  });
};

/** English wins where two languages name two months alike; a first mention stays. */
const collect = (): ReadonlyMap<string, number> =>
  new Map(LOCALES.flatMap((locale) => FORMS.flatMap((form) => namesIn(locale, form))).reverse());

/** The month (0 to 11) that a word names in one of two dozen languages; null for any other word. */
export const monthNamed = (word: string): number | null => {
  names ??= collect();
  return names.get(key(word)) ?? null;
};
