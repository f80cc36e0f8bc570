import { REPLY_WORDS } from '@guestlist/digest-mail/reply-words';
import type { DecisionAction } from '@guestlist/model';
import { LOCALES } from '@guestlist/model';

/** What a reply may decide: all of it can be taken back with one tap. */
export type ReplyAction = Extract<DecisionAction, 'accept' | 'ignore' | 'follow' | 'ask' | 'later'>;

/** What a word of a reply does. `filler` does nothing. */
export type Meaning = ReplyAction | 'rest' | 'to' | 'filler';

/** A word as it is compared: lower case, without accents. */
export const plainWord = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l').replaceAll('ß', 'ss');

/** Besides what the digests teach: other forms of the same words, in the eight languages. All count in every reply. */
const FORMS: Readonly<Record<Meaning, string>> = {
  accept: `accept accepted accepte acceptez annehmen akzeptieren akzeptiere nimm acepta acepto aceptar accetta accetto
    accettare aceita aceito aceite accepteer aanvaarden przyjmuje przyjac akceptuj akceptuje zaakceptuj`,
  ignore: `ignore ignored ignorez ignoriere ignorier ignora ignoro ignorare ignoruj ignoruje pomijam pominac negeer`,
  follow: `follow suis suivez folge folg sigue sigo seguo seguire siga sigo volg obserwuje sledz`,
  ask: `ask demande demandez frag frage pregunta pregunto chiedo chiedere domanda pergunta pergunto vraag pytaj zapytac`,
  later: 'later tard tarde tardi spater luego despues dopo depois straks pozniej',
  rest: `rest others other all everything remaining autres autre tous toutes tout reste restant ubrige ubrigen andere anderen
    alle alles resto demas otros otras todos todas todo altri altre tutti tutte tutto outros outras restante overige overigen
    reszta reszte pozostale inne wszystkie`,
  to: 'to through bis a al ate tot do',
  filler: `and please the them also then et puis s svp merci und bitte den die das dann y por favor tambien el la los las lo e
    per favore poi gli le il i os as o en graag de het dan oraz prosze number numbers numero numeros nummer nr else plus mas mais piu les`,
};

/** Each word with its meaning; a word stands once, or several times with the same meaning. */
export const meanings = (): readonly (readonly [string, Meaning])[] => {
  const taught = LOCALES.flatMap((locale) =>
    Object.entries(REPLY_WORDS[locale]).map(([meaning, word]) => [plainWord(word), meaning as Meaning] as const),
  );
  const forms = Object.entries(FORMS).flatMap(([meaning, words]) =>
    words
      .trim()
      .split(/\s+/u)
      .map((word) => [word, meaning as Meaning] as const),
  );
  return [...forms, ...taught];
};

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(meanings());

/** What a word means in a reply, in whatever language; null for a word that has no place there. */
export const meaningOf = (word: string): Meaning | null => MEANINGS.get(plainWord(word)) ?? null;

/** What a member may ask for instead of deciding: all of it is behind the fresh link that is mailed to them. */
const OWN_PAGES = new Set(
  `settings reglages einstellungen ajustes impostazioni definicoes instellingen ustawienia export exporter exportieren exportar
  esporta exporteren eksport erase delete effacer loschen borrar cancella apagar wissen usun history historique verlauf
  historial cronologia historico geschiedenis historia`.split(/\s+/u),
);

/** Whether a line asks for the member's own pages and nothing else: `settings`, `export`, `erase`, `history`. */
export const asksForOwnPages = (line: string): boolean => {
  const words = (line.match(/[\p{L}\p{M}]+/gu) ?? []).map(plainWord).filter((word) => meaningOf(word) !== 'filler');
  return words.length === 1 && !/\d/u.test(line) && words.every((word) => OWN_PAGES.has(word));
};
