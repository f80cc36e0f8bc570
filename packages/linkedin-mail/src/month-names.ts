/** Languages whose month names are known for reading the date lines that mail programs quote. */
const LOCALES = 'en fr de es it pt nl pl sv da nb fi cs sk hu ro hr ru uk tr el'.split(' ');

let names: ReadonlyMap<string, number> | null = null;

const key = (word: string): string => word.toLowerCase().replace(/\./gu, '');

const collect = (): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const locale of LOCALES) {
    for (const month of ['long', 'short'] as const) {
      for (const options of [{ month }, { month, day: 'numeric', year: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
        for (let at = 0; at < 12; at += 1) {
          const part = format.formatToParts(Date.UTC(2024, at, 15)).find(({ type }) => type === 'month');
          if (part !== undefined && !found.has(key(part.value))) found.set(key(part.value), at);
        }
      }
    }
  }
  return found;
};

/** The month (0 to 11) that a word names in one of two dozen languages; null for any other word. */
export const monthNamed = (word: string): number | null => {
  names ??= collect();
  return names.get(key(word)) ?? null;
};
