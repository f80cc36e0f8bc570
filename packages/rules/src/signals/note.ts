import { fold, type MutualRelations } from '@guestlist/model';
import { isTrade } from '../lexicon/concepts.ts';
import { SMALL_WORDS } from '../lexicon/small-words.ts';
import { kindred } from '../text/kindred.ts';
import { bounded, type Reading, readingOf } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import type { InviterReading } from './inviter.ts';
import type { MemberReading } from './member.ts';
import { namedIn } from './names.ts';

/** A note, understood. */
export interface NoteReading {
  readonly reading: Reading;
  readonly wordCount: number;
  /** The member's company, an earlier one, or a school, as the note names it. */
  readonly namesCompany: string | null;
  readonly namesPastCompany: string | null;
  readonly namesSchool: string | null;
  /** Words of the member's own headline, trade or wishes. */
  readonly topic: readonly string[];
  /** A shared relation the note names. */
  readonly namesMutual: string | null;
  /** Names of people, places or things other than the two of them, as far as capitals tell. */
  readonly properNames: readonly string[];
  readonly numbers: readonly string[];
  readonly months: string | null;
  readonly placeholder: string | null;
  /** Somebody else's name in the greeting. */
  readonly wrongGreeting: string | null;
  readonly link: string | null;
}

const PLACEHOLDER =
  /\{\{?[^{}\n]{0,30}\}?\}|[[<]\s*(?:first\s?name|name|company|pr[ée]nom|nom|vorname|nombre|nome|imi[eę]|naam|voornaam|firma|azienda|empresa|cargo|title)\s*[\]>]|%(?:first|last)?_?name%/iu;
const PLACEHOLDER_IN_CAPITALS =
  /\b(?:FIRSTNAME|FIRST_NAME|PRENOM|PRÉNOM|VORNAME|APELLIDO|NOMBRE|COGNOME|SOBRENOME|VOORNAAM|IMIE|IMIĘ|NAZWISKO|LASTNAME|XXX)\b/u;
const LINK =
  /https?:\/\/\S{1,80}|\b[\p{L}\p{N}-]{2,40}\.(?:com|net|org|io|co|fr|de|es|it|pt|br|nl|pl|eu|app|example|ly|link|me)(?:\/\S{0,60})?/u;
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|januar|februar|marz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|marco|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augustus|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrzesniu|pazdzierniku|listopadzie|grudniu|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|segunda|terca|quarta|quinta|sexta|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedzialek|wtorek|sroda|srode|czwartek|piatek|sobota|sobote|niedziela|spring|summer|autumn|winter|printemps|ete|automne|hiver|fruhling|sommer|herbst|primavera|verano|otono|invierno|estate|inverno|outono|verao|lente|zomer|herfst|wiosna|wiosne|latem|jesien|zima)$/u;
const GREETING =
  /^(?:hi|hello|hey|dear|bonjour|salut|hallo|lieber|liebe|hola|ciao|ola|oi|cher|chere|buongiorno|beste|hoi|dag|czesc|estimado|estimada|querido|querida|gentile|caro|cara|prezado|prezada)$/u;
const TITLES =
  /^(?:mr|mrs|ms|dr|dott|prof|m|mme|madame|monsieur|herr|frau|sr|sra|senor|senora|sig|mevrouw|meneer|pan|pani|doctor|doctora|doutor|maitre|sir|madam|mam|all|there|friend|team|colleague|everyone|dear|again|ing|avv|arch|colega|ma|dra|doc|recruiter|connection|network)$/u;

const topicWords = (reading: Reading, member: MemberReading): readonly string[] => {
  const trades = new Set([...member.trades, ...member.lookingFor.flatMap((wish) => [...wish.trades])]);
  const byTrade = reading.hits
    .filter((hit) => isTrade(hit.concept) && trades.has(hit.concept))
    .map((hit) => reading.tokens[hit.from]?.word ?? '');
  const topics = [...member.topics, ...member.lookingFor.flatMap((wish) => wish.rare)].filter(
    (word) => word.length >= 5,
  );
  const byWord = reading.tokens.filter(
    (token) =>
      token.folded.length >= 5 &&
      !SMALL_WORDS.has(token.folded) &&
      topics.some((topic) => kindred(topic, token.folded)),
  );
  return [...new Set([...byTrade, ...byWord.map((token) => token.word)])].filter((word) => word !== '');
};

const mutualNamed = (reading: Reading, mutual: MutualRelations | null): string | null => {
  const names = (mutual?.names ?? [])
    .flatMap((name) => fold(name).split(/[\s.-]+/u))
    .filter((part) => part.length >= 4);
  return reading.tokens.find((token) => names.includes(token.folded) && /^\p{Lu}/u.test(token.word))?.word ?? null;
};

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.word);

const NOUNS_IN_CAPITALS = 0.3;

/** Words in capitals inside sentences, other than those known. Where all nouns have capitals (German), only those of two capitals or after a title. */
const properNames = (reading: Reading, known: ReadonlySet<string>): readonly string[] => {
  const inner = reading.tokens.filter((_, at) => at > 0 && !/[.!?:\n"«“(]/u.test(between(reading, at)));
  const long = inner.filter((token) => /^\p{L}{4}/u.test(token.word));
  const german = long.filter(isCapital).length > long.length * NOUNS_IN_CAPITALS;
  const names = inner.filter((token) => {
    const previous = reading.tokens[reading.tokens.indexOf(token) - 1];
    const sure =
      /\p{Lu}.*\p{Lu}/u.test(token.word) ||
      (previous !== undefined && (TITLES.test(previous.folded) || PLACE_WORDS.has(previous.folded)));
    return (
      isCapital(token) &&
      token.word.length >= 2 &&
      (!german || sure) &&
      !known.has(token.folded) &&
      !TITLES.test(token.folded) &&
      !SMALL_WORDS.has(token.folded)
    );
  });
  return names.map((token) => token.word);
};

const PLACE_WORDS: ReadonlySet<string> = new Set(['bei', 'aus', 'in', 'von', 'nach']);

const between = (reading: Reading, at: number): string =>
  reading.text.slice(reading.tokens[at - 1]?.end ?? 0, reading.tokens[at]?.start ?? 0);

const wrongGreeting = (reading: Reading, member: MemberReading): string | null => {
  const [greeting, ...rest] = reading.tokens.slice(0, 5);
  if (greeting === undefined || !GREETING.test(greeting.folded)) return null;
  const named = rest.find((token) => !TITLES.test(token.folded));
  const before = rest[0];
  if (named === undefined || before === undefined || !isCapital(named) || named.word.length < 3) return null;
  if (/[,!.;:\n]/u.test(reading.text.slice(greeting.end, named.start).replace(/\b(?:dr|mr|mrs|ms|sr|sra|m)\./giu, '')))
    return null;
  const after = reading.text.slice(named.end, named.end + 2);
  const close = member.names.some(
    (name) =>
      name === named.folded ||
      (name.length >= 3 &&
        named.folded.startsWith(name.slice(0, 3)) &&
        Math.abs(name.length - named.folded.length) <= 1 &&
        name.slice(-1) === named.folded.slice(-1) &&
        name.length === named.folded.length),
  );
  return /^[,!\n]|^\s*[-–]/u.test(after) &&
    !close &&
    SMALL_WORDS.has(named.folded) === false &&
    reading.hits.every((hit) => hit.from > rest.indexOf(named) + 1 || hit.concept.startsWith('scam'))
    ? named.word
    : null;
};

const firstName = (names: Parameters<typeof namedIn>[0][], reading: Reading, lenient: boolean): string | null => {
  for (const own of names) {
    const words = namedIn(own, reading.tokens, lenient);
    if (words !== null) return bounded(words);
  }
  return null;
};

/** Reads a note against what is known of the member and the inviter. */
export const noteReading = (
  text: string,
  member: MemberReading | null,
  inviter: InviterReading | null,
  inviterName: string | null,
  mutual: MutualRelations | null,
): NoteReading => {
  const ownName = fold(inviterName ?? '')
    .split(/[\s.'-]+/u)
    .filter((word) => !TITLES.test(word));
  const reading = readingOf(text, new Set(ownName));
  const known = new Set([
    ...(member?.names ?? []),
    ...ownName,
    '',
    ...(inviter?.reading.tokens.map((token) => token.folded) ?? []),
    ...(member?.company.flatMap((own) => own.telling) ?? []),
  ]);
  return {
    reading,
    wordCount: reading.tokens.length,
    namesCompany: member === null ? null : firstName([...member.company], reading, true),
    namesPastCompany: member === null ? null : firstName([...member.pastCompanies], reading, true),
    namesSchool: member === null ? null : firstName([...member.schools], reading, true),
    topic: member === null ? [] : topicWords(reading, member),
    namesMutual: mutualNamed(reading, mutual),
    properNames: properNames(reading, known),
    numbers: reading.tokens.filter((token) => /^\p{N}/u.test(token.word)).map((token) => token.word),
    months:
      reading.tokens.find(
        (token) => MONTH.test(token.folded) && (token.folded.length > 3 || isCapital(token)) && token.folded !== 'may',
      )?.word ?? null,
    placeholder: (PLACEHOLDER.exec(text) ?? PLACEHOLDER_IN_CAPITALS.exec(text))?.[0] ?? null,
    wrongGreeting: member === null ? null : wrongGreeting(reading, member),
    link: LINK.exec(text)?.[0] ?? null,
  };
};
