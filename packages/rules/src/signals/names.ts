import { fold } from '@guestlist/model';
import { isTrade } from '../lexicon/concepts.ts';
import { NAME_FILLERS, SMALL_WORDS } from '../lexicon/small-words.ts';
import { keptWith, type Reading, readingOf, wordsBetween } from '../text/reading.ts';
import { mayBegin, type Sieve, sieveOf } from '../text/sieve.ts';
import { initialOf, type Token, tokensOf } from '../text/tokens.ts';
import { isSpelledBy } from './abbreviation.ts';
import { isPlaceName } from './place.ts';
import { near, sameNameAs, sharedName, tellingWords } from './same-name.ts';

/** The name of a company or school, as it may be written in a headline or note. */
export interface OwnName {
  readonly name: string;
  /** The words that tell it from others, folded; all of them must stand together. */
  readonly telling: readonly string[];
  /** Whether those name no more than a place: "bologna" of "Università di Bologna". Then a word such as "university" must stand beside. */
  readonly placeOnly: boolean;
  /** All its words, folded. */
  readonly words: readonly string[];
  /** All words run together: "iaelyon" for "IAE Lyon". */
  readonly joined: string;
  /** Capitals by which people shorten it, three or more: "FEUP". */
  readonly initials: string | null;
  /** Capitals of all words but the last, and the last: "TU" and "braunschweig". */
  readonly shortForm: { readonly capitals: string; readonly last: string } | null;
}

const ALTERNATIVES = /\s[–—|/-]\s|\s*[(),]\s*/u;
const SHORTEST_JOINED = 6;
/** Two capitals stand for too many things: “BP” is a business partner, too. */
const FEWEST_INITIALS = 3;

const partOf = (name: string): OwnName => {
  const tokens = tokensOf(name);
  const telling = tellingWords(tokens);
  const capitals = tokens
    .filter((token) => token.capital)
    .map((token) => token.word.charAt(0))
    .join('');
  const last = tokens.at(-1);
  return {
    name: name.trim(),
    placeOnly: telling.length < tokens.length && telling.every(isPlaceName),
    telling,
    words: tokens.map((token) => token.folded),
    joined: tokens.map((token) => token.folded).join(''),
    shortForm:
      capitals.length >= 3 && last !== undefined ? { capitals: capitals.slice(0, -1), last: last.folded } : null,
    initials: tokens.length >= 2 && capitals.length >= FEWEST_INITIALS ? capitals : null,
  };
};

/** Whether a part of a name is a mere trade: the faculty in "Delft (Aviation)". */
const isMereTrade = ({ name, words }: OwnName): boolean =>
  words.length === 1 && !words.every(isPlaceName) && readingOf(name).hits.some(({ concept }) => isTrade(concept));

/** Reads a name as typed; "FEUP – Universidade do Porto" gives both its parts. */
export const ownNames = (name: string): readonly OwnName[] =>
  name
    .split(ALTERNATIVES)
    .map(partOf)
    .filter((part, at) => part.joined.length >= 2 && (at === 0 || !isMereTrade(part)));

/** The sieve through which goes some word of each text that names one of these other than by its capitals. */
export const sieveOfNames = (names: readonly OwnName[]): Sieve =>
  sieveOf(names.flatMap(({ telling, joined, shortForm }) => [...telling, joined, shortForm?.last ?? joined]));

/** Whether a text may name one of those: a no is sure. */
export const mayName = (sieve: Sieve, reading: Reading): boolean => {
  const { acronyms, codes } = reading;
  if (acronyms.length > 0 || shortened(reading).length > 0) return true;
  for (const code of codes) if (mayBegin(sieve, code)) return true;
  return false;
};

const isTellingAcronym = (own: OwnName, word: string): boolean =>
  (word.length >= FEWEST_INITIALS || own.telling.length === 1) && own.telling.includes(fold(word));

/** Longest short form that counts as an acronym of a reading. */
const LONGEST_ACRONYM = 6;

const shortFormIn = ({ shortForm }: OwnName, { tokens, acronyms }: Reading): string | null => {
  if (shortForm === null) return null;
  const among = shortForm.capitals.length <= LONGEST_ACRONYM ? acronyms : tokens;
  const capitals = among.find((token) => token.word === shortForm.capitals);
  if (capitals === undefined) return null;
  const last = tokens.find((token) => token.folded === shortForm.last);
  return last === undefined ? null : `${capitals.word} ${last.word}`;
};

const SHORTENED = /^(?=.{3,6}$)\p{Lu}(?=\p{L}*\p{Ll})\p{Ll}*\p{Lu}\p{L}*$/u;
/** The words that are shortened by more than their capitals: "KLu". */
const shortened = keptWith(({ tokens }: Reading) => tokens.filter(({ word }) => SHORTENED.test(word)));

const abbreviationIn = ({ words }: OwnName, reading: Reading): string | undefined =>
  shortened(reading).find(({ folded }) => isSpelledBy(folded, words))?.word;

const joinedIn = ({ joined }: OwnName, { tokens, initials }: Reading): string | undefined =>
  joined.length >= SHORTEST_JOINED && (initials & initialOf(joined)) !== 0
    ? tokens.find((token) => token.folded === joined)?.word
    : undefined;

/**
 * The words of a text that name this company or school.
 *
 * @param lenient in a note people shorten: one telling word of six letters is enough
 * @returns the exact words, or null
 */
export const namedIn = (own: OwnName, reading: Reading, lenient: boolean): string | null => {
  const { tokens, acronyms } = reading;
  const present = presentIn(own, reading, lenient);
  if (present.length > 0 && present.length === own.telling.length && (own.telling.length > 1 || strongAlone(own))) {
    if (own.placeOnly) return withItsKind(reading, present);
    if (own.telling.length > 1 || tokens.length < 60) return quoted(reading, present);
  }
  const short = shortFormIn(own, reading) ?? joinedIn(own, reading) ?? abbreviationIn(own, reading);
  if (short !== undefined) return short;
  const acronym = acronyms.find(
    (token) => token.word === own.initials || (isTellingAcronym(own, token.word) && !isElsewhere(own, reading, token)),
  );
  if (acronym !== undefined) return acronym.word;
  if (lenient) return present.find((token) => isAloneEnough(token, reading))?.word ?? null;
  return null;
};

/** How many words may stand between those of a name that is quoted whole, or between a place and the kind of school there. */
const BETWEEN = 2;

/** The words of a name as they stand, with what is between if that is little. */
const quoted = (reading: Reading, present: readonly Token[]): string => {
  const places = present.map((token) => reading.tokens.indexOf(token));
  const from = Math.min(...places);
  const to = Math.max(...places) + 1;
  return to - from <= present.length + BETWEEN
    ? wordsBetween(reading, from, to)
    : present.map((token) => token.word).join(' ');
};

/** A place with a word such as “university” near it, or null. */
const withItsKind = (reading: Reading, present: readonly Token[]): string | null => {
  const places = present.map((token) => reading.tokens.indexOf(token));
  const from = Math.max(0, Math.min(...places) - BETWEEN - 1);
  const to = Math.max(...places) + BETWEEN + 1;
  const kind = reading.tokens.findIndex(
    ({ folded }, at) => at >= from && at < to && NAME_FILLERS.has(folded) && !SMALL_WORDS.has(folded),
  );
  return kind === -1 ? null : wordsBetween(reading, Math.min(kind, ...places), Math.max(kind, ...places) + 1);
};

/** Whether a kind of school is one in another town: “IAE Paris” is not the one of Lyon. */
const isElsewhere = ({ telling }: OwnName, { tokens, text }: Reading, acronym: Token): boolean => {
  const next = tokens[tokens.indexOf(acronym) + 1];
  return (
    telling.length > 1 &&
    next?.capital === true &&
    text.slice(acronym.end, next.start).trim() === '' &&
    !telling.includes(next.folded) &&
    isPlaceName(next.folded)
  );
};

const SHORTEST_ALONE = 6;

/** Whether one word of a name of several may stand for it: no town, and no word of everybody’s trade, as “Marine” is. */
const isAloneEnough = (token: Token, { hits, tokens }: Reading): boolean => {
  if (token.word.length < SHORTEST_ALONE || !token.capital || isPlaceName(token.folded)) return false;
  const at = tokens.indexOf(token);
  return !hits.some(({ concept, from, to }) => isTrade(concept) && from <= at && at < to);
};

/** The words of a text that are a name's telling ones. Where none may be missing it stops at the first that is. */
const presentIn = ({ telling }: OwnName, { tokens, initials }: Reading, lenient: boolean): readonly Token[] => {
  const present: Token[] = [];
  for (const wanted of telling) {
    const mayBeThere = (initials & initialOf(wanted)) !== 0;
    const token = mayBeThere ? tokens.find(({ folded }) => near(wanted, folded)) : undefined;
    if (token !== undefined) present.push(token);
    else if (!lenient) return [];
  }
  return present;
};

const strongAlone = (own: OwnName): boolean => (own.telling[0]?.length ?? 0) >= 3;

/** Whether a place is all that two names have in common, as of two firms in Bologna. */
const isPlaceShared = (a: string, b: string): boolean => {
  const shared = sharedName(a, b);
  return shared !== null && !shared.whole && shared.words.every(isPlaceName);
};

/** Whether companies are the same as this one: the words that tell one are all among those of the other, and are not a place alone. */
export const sameCompanyAs = (a: string): ((b: string) => boolean) => {
  const isNamedSo = sameNameAs(a);
  return (b) => isNamedSo(b) && !isPlaceShared(a, b);
};

/** The same of two. */
export const sameCompany = (a: string, b: string): boolean => sameCompanyAs(a)(b);
