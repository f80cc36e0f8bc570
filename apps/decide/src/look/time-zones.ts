import type { Locale } from '@guestlist/model';

/** ICU lists some zones under names that the time zone database left behind years ago; both names are understood. */
const NAMED_ANEW: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

const listed = Intl.supportedValuesOf('timeZone').map((name) => NAMED_ANEW[name] ?? name);

/** Every zone this machine knows, UTC among them, by its present name. */
export const TIME_ZONES: readonly string[] = [...new Set([...listed, 'UTC'])].toSorted();

/** Whether a name is a zone, also an older name that is not listed. */
export const isTimeZone = (name: string): boolean => {
  if (!/^[A-Za-z][\w+/-]{1,60}$/u.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** The list with a zone of an older name added. */
export const zonesWith = (own: string): readonly string[] =>
  TIME_ZONES.includes(own) ? TIME_ZONES : [own, ...TIME_ZONES];

/** In their own language, so that one who chose wrongly finds back. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
  pt: 'Português',
  nl: 'Nederlands',
  pl: 'Polski',
};
