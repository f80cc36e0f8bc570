import type { Locale } from '@guestlist/model';

/** The words of a reply such as `accept 1 3, ask 5, ignore rest`, as a digest teaches them. */
export interface ReplyWords {
  readonly accept: string;
  readonly ask: string;
  readonly ignore: string;
  readonly follow: string;
  /** All that no other word of the reply names. */
  readonly rest: string;
}

export const REPLY_WORDS: Readonly<Record<Locale, ReplyWords>> = {
  en: { accept: 'accept', ask: 'ask', ignore: 'ignore', follow: 'follow', rest: 'rest' },
  fr: { accept: 'accepter', ask: 'demander', ignore: 'ignorer', follow: 'suivre', rest: 'reste' },
  de: { accept: 'annehmen', ask: 'fragen', ignore: 'ignorieren', follow: 'folgen', rest: 'Rest' },
  es: { accept: 'aceptar', ask: 'preguntar', ignore: 'ignorar', follow: 'seguir', rest: 'resto' },
  it: { accept: 'accetta', ask: 'chiedi', ignore: 'ignora', follow: 'segui', rest: 'resto' },
  pt: { accept: 'aceitar', ask: 'perguntar', ignore: 'ignorar', follow: 'seguir', rest: 'resto' },
  nl: { accept: 'accepteren', ask: 'vragen', ignore: 'negeren', follow: 'volgen', rest: 'rest' },
  pl: { accept: 'przyjmij', ask: 'zapytaj', ignore: 'pomiń', follow: 'obserwuj', rest: 'reszta' },
};
