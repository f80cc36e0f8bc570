import type { Messages } from '@guestlist/digest-mail';
import type { Locale } from '@guestlist/model';
import type { Words } from '@guestlist/rules/words';

type Sentences = Words['sentences'];

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

const REASONS: Readonly<Record<Locale, () => Promise<Sentences>>> = {
  en: async () => (await import('@guestlist/rules/words/en')).EN,
  fr: async () => (await import('@guestlist/rules/words/fr')).FR,
  de: async () => (await import('@guestlist/rules/words/de')).DE,
  es: async () => (await import('@guestlist/rules/words/es')).ES,
  it: async () => (await import('@guestlist/rules/words/it')).IT,
  pt: async () => (await import('@guestlist/rules/words/pt')).PT,
  nl: async () => (await import('@guestlist/rules/words/nl')).NL,
  pl: async () => (await import('@guestlist/rules/words/pl')).PL,
};

/** What Guestlist's mails say in a language. */
export const mailMessages = (locale: Locale): Promise<Messages> => MAILS[locale]();

/** How findings are told in a language. */
export const findingWords = async (locale: Locale): Promise<Words> => ({ locale, sentences: await REASONS[locale]() });
