import type { Messages } from '@guestlist/digest-mail';
import type { Locale } from '@guestlist/model';

/** Each language is a chunk of its own, read when the first mail in it is written. */
const MAILS: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => (await import('@guestlist/digest-mail/messages/en')).en,
  fr: async () => (await import('@guestlist/digest-mail/messages/fr')).fr,
  de: async () => (await import('@guestlist/digest-mail/messages/de')).de,
  es: async () => (await import('@guestlist/digest-mail/messages/es')).es,
  it: async () => (await import('@guestlist/digest-mail/messages/it')).it,
  pt: async () => (await import('@guestlist/digest-mail/messages/pt')).pt,
  nl: async () => (await import('@guestlist/digest-mail/messages/nl')).nl,
  pl: async () => (await import('@guestlist/digest-mail/messages/pl')).pl,
};

/** What Guestlist's mails say in a language. */
export const mailMessages = (locale: Locale): Promise<Messages> => MAILS[locale]();
