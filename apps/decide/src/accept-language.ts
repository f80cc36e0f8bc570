import type { Locale } from '@guestlist/model';
import { isLocale } from '@guestlist/model';

const LONGEST = 200;

/** The first of our languages in an Accept-Language header (RFC 9110 §12.5.4, in order, weights left aside); else English. */
export const localeOf = (header: string | undefined): Locale => {
  const wanted = (header ?? '').slice(0, LONGEST).split(',');
  return wanted.map((part) => part.trim().slice(0, 2).toLowerCase()).find(isLocale) ?? 'en';
};
