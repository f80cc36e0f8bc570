import type { Locale } from '@guestlist/model';

/** A day as people write it, in the member's own zone; `''` for a moment that is none. */
export const dayOf = (iso: string, locale: Locale, timeZone: string): string =>
  format(iso, locale, timeZone, { dateStyle: 'long' });

/** Day and time. */
export const momentOf = (iso: string, locale: Locale, timeZone: string): string =>
  format(iso, locale, timeZone, { dateStyle: 'medium', timeStyle: 'short' });

const format = (iso: string, locale: Locale, timeZone: string, style: Intl.DateTimeFormatOptions): string => {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...style, timeZone }).format(at);
};

/** The member's date at a moment, `YYYY-MM-DD`. */
export const localDateOf = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
