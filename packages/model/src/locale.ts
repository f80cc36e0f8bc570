/** The languages in which we write to members (BCP 47 primary subtags). */
export const LOCALES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl'] as const;

export type Locale = (typeof LOCALES)[number];

/** Whether a value that came from outside names a language we write in. */
export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);
