import type { Locale } from '@guestlist/model';
import { isLocale, LOCALES } from '@guestlist/model';
import type { StoredInvitation } from '@guestlist/store';

/** Small words that are frequent in one of these languages and rare in the others. */
const SMALL_WORDS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['the', 'and', 'your', 'with', 'would', 'like', 'hi', 'hello', 'you', 'of', 'for', 'at', 'are', 'we'],
  fr: ['le', 'les', 'et', 'vous', 'votre', 'je', 'bonjour', 'avec', 'nous', 'une', 'chez', 'des', 'pour', 'est', 'du'],
  de: ['und', 'der', 'ich', 'sie', 'mit', 'hallo', 'wir', 'bei', 'ihr', 'ihre', 'ein', 'für', 'ist', 'das', 'im'],
  es: ['el', 'y', 'hola', 'con', 'usted', 'su', 'me', 'para', 'gracias', 'los', 'una', 'que', 'muy', 'del', 'nuestra'],
  it: ['il', 'ciao', 'con', 'vorrei', 'sono', 'di', 'della', 'buongiorno', 'che', 'una', 'grazie', 'per', 'gli', 'nel'],
  pt: ['olá', 'com', 'você', 'e', 'não', 'obrigado', 'obrigada', 'uma', 'em', 'da', 'do', 'seu', 'gostaria', 'na'],
  nl: ['het', 'een', 'en', 'ik', 'je', 'met', 'hallo', 'bij', 'van', 'wij', 'graag', 'uw', 'voor', 'jouw', 'dag'],
  pl: ['i', 'w', 'z', 'dzień', 'dobry', 'chciałbym', 'chciałabym', 'pana', 'pani', 'się', 'na', 'do', 'cześć', 'jest'],
};

const WORDS = /\p{L}+/gu;
const LONGEST = 2000;

/**
 * The language to write to an inviter in: their note's, else their headline's, else the frame of the mail, else the
 * member's own. It chooses ready words and is never looked at by a rule.
 */
export const languageOf = (invitation: Pick<StoredInvitation, 'facts' | 'language'>, otherwise: Locale): Locale => {
  const { note, inviter } = invitation.facts;
  const frame = invitation.language?.slice(0, 2).toLowerCase();
  return guess(note, 2) ?? guess(inviter.headline, 2) ?? (isLocale(frame) ? frame : otherwise);
};

/** The one language with most small words, where there are enough of them and no two have as many. */
const guess = (text: string | null, least: number): Locale | null => {
  const words = text?.slice(0, LONGEST).toLowerCase().match(WORDS) ?? [];
  const ranked = LOCALES.map((locale) => ({
    locale,
    found: words.filter((word) => SMALL_WORDS[locale].includes(word)).length,
  })).toSorted((one, other) => other.found - one.found);
  const [first, second] = ranked;
  return first !== undefined && first.found >= least && first.found > (second?.found ?? 0) ? first.locale : null;
};
