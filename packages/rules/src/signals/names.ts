import { fold } from '@guestlist/model';
import { NAME_FILLERS } from '../lexicon/small-words.ts';
import type { Reading } from '../text/reading.ts';
import { remembering } from '../text/remembering.ts';
import { initialOf, type Token, tokensOf } from '../text/tokens.ts';

/** The name of a company or school, as it may be written in a headline or note. */
export interface OwnName {
  readonly name: string;
  /** The words that tell it from others, folded; all of them must stand together. */
  readonly telling: readonly string[];
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
  const telling = tokens.map((token) => token.folded).filter((word) => !NAME_FILLERS.has(word));
  const capitals = tokens
    .filter((token) => token.capital)
    .map((token) => token.word.charAt(0))
    .join('');
  const last = tokens.at(-1);
  return {
    name: name.trim(),
    telling: telling.length > 0 ? telling : tokens.map((token) => token.folded),
    joined: tokens.map((token) => token.folded).join(''),
    shortForm:
      capitals.length >= 3 && last !== undefined ? { capitals: capitals.slice(0, -1), last: last.folded } : null,
    initials: tokens.length >= 2 && capitals.length >= FEWEST_INITIALS ? capitals : null,
  };
};

/** Reads a name as typed; "FEUP – Universidade do Porto" gives both its parts. */
export const ownNames = (name: string): readonly OwnName[] =>
  name
    .split(ALTERNATIVES)
    .map(partOf)
    .filter((part) => part.joined.length >= 2);

const isTellingAcronym = (own: OwnName, word: string): boolean =>
  (word.length >= FEWEST_INITIALS || own.telling.length === 1) && own.telling.includes(fold(word));

const near = (wanted: string, word: string): boolean =>
  word === wanted || (wanted.length >= 5 && word.startsWith(wanted) && word.length - wanted.length <= 3);

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
    if (own.telling.length > 1 || tokens.length < 60) return present.map((token) => token.word).join(' ');
  }
  const shortened = shortFormIn(own, reading) ?? joinedIn(own, reading);
  if (shortened !== undefined) return shortened;
  const short = acronyms.find(({ word }) => word === own.initials || isTellingAcronym(own, word));
  if (short !== undefined) return short.word;
  if (lenient) return present.find((token) => token.word.length >= 6 && token.capital)?.word ?? null;
  return null;
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

const MOST_REMEMBERED = 5_000;

/** The telling words of a company; none of one too short to be a name. */
const tellingOf = remembering<readonly string[]>(MOST_REMEMBERED, (name) =>
  ownNames(name).length === 0 ? [] : partOf(name).telling,
);

/** Whether two company names are one: the words that tell one are all among those of the other. */
export const sameCompany = (a: string, b: string): boolean => isSame(tellingOf(a), tellingOf(b));

/** The same of one company and many. */
export const sameCompanyAs = (a: string): ((b: string) => boolean) => {
  const one = tellingOf(a);
  return (b) => isSame(one, tellingOf(b));
};

const isSame = (one: readonly string[], two: readonly string[]): boolean => {
  const [few, many] = one.length <= two.length ? [one, two] : [two, one];
  return few.every((word) => many.some((other) => near(word, other) || near(other, word))) && few.join('').length >= 3;
};
