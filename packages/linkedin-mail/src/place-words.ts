import { plain } from './clean-text.ts';

const MAX_PLACE_CHARS = 90;
const MAX_PLACE_WORDS = 10;
const FRAME_LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl'] as const;
const NO_PLACE = /[\n@"“”«»|:;!?…]|\.{3}|https?:|www\.|\p{Extended_Pictographic}/u;
/** "D.C.", "Mo.": a full stop that ends no sentence. */
const ABBREVIATED = /(?:^|[\s.])\p{Lu}\p{L}{0,2}\.$/u;
/** Words of LinkedIn's regions, whole or in part, lower-case. */
const AREA =
  /\b(?:metropol\p{L}*|area|region|região|región|région|regione|regio|greater|bay|periph\p{L}*|périphérie|alrededores|dintorni|omgeving|okolice|okolic|umgebung|großraum|grossraum|arredores|provincia|województwo|woj|obszar|aglomeracja|county|district|distrito|oblast)(?![\p{L}])/iu;
const SMALL_WORDS = new Set(
  'de del della delle dei di da do das dos du des d la le les los las el en et e y i und and of the upon sur sous am an im bei der den het van aan ten ter op o'.split(
    ' ',
  ),
);
/** Beginnings of what people are, by frame language; a line with one of them is a headline, not a place. */
const OCCUPATION =
  /(?:^|[^\p{L}])(?:(?:c[efotmi]o|chro|[se]?vp|hr|drh|it|pm|qa|ux|ui|ventas|ventes?|vendite|sales|interns?|coach(?:ing)?|chef|lead(?:er|ing)?|head of|expert|partner|president|talent|student|retired)(?!\p{L})|chief|(?:co-?)?founder|found(?:ing|ation)|owner|direct(?:or|eu|ri)|direkt|dirett|dyrekt|diret|manag|engineer|develop|développeu|entwickl|desarroll|svilupp|desenvolved|programist|ontwikkel|consult|berat|conseil|advis|asesor|analy|anali|design|marketing|marketer|verkauf|vertrieb|recruit|recrut|rekrut|reclut|étudiant|estudiant|stagiaire|praktikant|teach|lehrer|enseign|profess|profesor|docent|dozent|lectur|research|forsch|chercheu|investigad|ricercat|badacz|scien|physici|arzt|ärzt|médec|medic|nurse|lawyer|avocat|rechtsanw|anwalt|abogad|avvocat|advogad|adwokat|attorney|account|buchhalt|comptab|contab|księgow|technic|technik|operator|trainer|formateur|speaker|writer|journalist|editor|redakt|artist|photograph|architect|architekt|product|produkt|project|projekt|leiter|geschäfts|inhaber|gründer|fondat|fundador|gerente|jefe|responsab|kierown|właściciel|prezes|speciali|speziali|spéciali|especiali|specjali|assist|coordin|koordin|officer|executive|associate|principal|senior|junior|freelanc|indépendant|seeking|looking|helping|building|empower|strateg|broker|trader|investor|investiss|einkäufer|acheteu|planner)|\p{L}(?:ista?|iste|woman|frau|mann)(?!\p{L})/iu;

const lastPart = (text: string): string => text.slice(text.lastIndexOf(',') + 1).trim();

let countries: ReadonlySet<string> | null = null;

/** Names of countries in the frame's languages, out of the platform's own tables; made when first needed. */
const countryNames = (): ReadonlySet<string> => {
  if (countries !== null) return countries;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = FRAME_LANGUAGES.map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  countries = new Set(
    letters.flatMap((one) =>
      letters.flatMap((other) => names.flatMap((table) => table.of(`${one}${other}`) ?? []).map(plain)),
    ),
  );
  return countries;
};

const isSentence = (text: string): boolean => text.endsWith('.') && !ABBREVIATED.test(text);

/** Words in running text: more small letters than capitals, and no comma as between a town and its country. */
const isRunningText = (text: string): boolean => {
  const words = text.split(/[\s/-]+/u).slice(1);
  const common = words.filter((word) => /^\p{Ll}/u.test(word) && !SMALL_WORDS.has(word.toLowerCase()));
  return !text.includes(',') && !AREA.test(text) && words.length >= 2 && common.length > words.length / 2;
};

/** Whether a line under a headline may name a place: a few words, no sentence. Dots belong to "D.C." and "St. Gallen". */
export const mayNamePlace = (text: string): boolean =>
  text.length <= MAX_PLACE_CHARS &&
  text.split(' ').length <= MAX_PLACE_WORDS &&
  !NO_PLACE.test(text) &&
  !isSentence(text) &&
  !isRunningText(text);

const isCapitalised = (part: string): boolean =>
  part
    .split(/[\s/-]+/u)
    .every((word) => word === '' || /^[^\p{Ll}]/u.test(word) || SMALL_WORDS.has(word) || AREA.test(word));

/**
 * What a line is that stands alone under a name, where a headline and a place look alike.
 *
 * @returns `unsure` where neither can be told, as in scripts without capitals, or of a sentence, which may be a note
 */
export const headlineOrPlace = (text: string): 'headline' | 'place' | 'unsure' => {
  if (isSentence(text) && text.split(' ').length > 3) return 'unsure';
  if (!mayNamePlace(text) || OCCUPATION.test(text) || /[&+#•·→/]|\p{Nd}/u.test(text)) return 'headline';
  if (countryNames().has(plain(lastPart(text))) || AREA.test(text)) return 'place';
  const parts = text.split(',').map((part) => part.trim());
  if (!/\p{Lu}/u.test(text)) return 'unsure';
  if (!parts.every(isCapitalised)) return 'headline';
  return parts.length > 1 || text.split(' ').length <= 2 ? 'place' : 'unsure';
};
