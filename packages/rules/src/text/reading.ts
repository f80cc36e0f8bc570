import { type Concept, isRole, isTrade, LEXICON } from '../lexicon/concepts.ts';
import { DENYING, FALSE_FRIENDS, SMALL_WORDS } from '../lexicon/small-words.ts';
import { joinedWords } from './joined-words.ts';
import { codeOf } from './sieve.ts';
import { isTelling } from './telling.ts';
import { initialOf, type Token, tokensOf } from './tokens.ts';
import type { Hit } from './word-index.ts';

/** Longest evidence that is kept; more is cut with `…`. */
export const EVIDENCE_LIMIT = 160;

/** A text (NFC) with its words and the concepts found in it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit<Concept>[];
  readonly concepts: ReadonlySet<Concept>;
  /** The indexes of its telling words. */
  readonly telling: readonly number[];
  /** Those of its words that are two to six capitals. */
  readonly acronyms: readonly Token[];
  /** For each of its words, what a sieve asks for: see `codeOf`. */
  readonly codes: readonly number[];
  /** The first letters of its words: see `initialOf`. */
  readonly initials: number;
  /** What `keptWith` keeps. */
  readonly kept: (object | string | null | undefined)[];
  /** Words that hold together by a hyphen and the like, run together. */
  readonly joined: readonly string[];
}

const NOBODY: ReadonlySet<string> = new Set();

const unnamed = (token: Token, names: ReadonlySet<string>): Token =>
  names.has(token.folded) && /^\p{L}{3}/u.test(token.word) && token.word !== token.word.toLowerCase()
    ? { ...token, folded: '' }
    : token;

const CAPITALS = /^\p{Lu}{2,}$/u;

const isTradeOrRole = (concept: Concept): boolean => isTrade(concept) || isRole(concept);

const isSmall = ({ word, folded }: Token): boolean =>
  (SMALL_WORDS.has(folded) || FALSE_FRIENDS.has(folded)) && !CAPITALS.test(word);

/** Initials such as M&A; in small letters they are words ("on m'a dit"), unless nothing stands between them ("d2c"). */
const areInitials = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 &&
  tokens.every(({ word }) => word.length === 1) &&
  tokens.some(({ capital }) => !capital) &&
  tokens.some(({ start }, at) => at > 0 && start !== tokens[at - 1]?.end);

/** A trade or role of one word that is a small word of another language: "dans" dances in Dutch, and only means "in" in French. */
const isSmallWord = ({ concept, from, to }: Hit<Concept>, tokens: readonly Token[]): boolean => {
  if (concept.startsWith('head/') || concept === 'pitch/ours') return false;
  const token = tokens[from];
  return to - from === 1
    ? token !== undefined && isSmall(token)
    : isTradeOrRole(concept) && areInitials(tokens.slice(from, to));
};

/** How many letters more a pattern spells out to be the surer of two: "radiolog" knows better than "radio". */
const SURER = 2;

/** Whether another trade is meant by these words: one that spells out more of them, or stands on more words around them. */
const isOutdone = (hit: Hit<Concept>, others: readonly Hit<Concept>[]): boolean =>
  others.some(
    (other) =>
      other.concept !== hit.concept &&
      other.from <= hit.from &&
      other.to >= hit.to &&
      other.letters >= hit.letters + SURER &&
      (other.to - other.from > hit.to - hit.from || other.to - other.from === 1),
  );

/** A learner's trade is no trainer's: "pilot in training". */
const LEARNING: Concept = 'role/student';

/** The longest pattern wins among trades that the same words may mean; roles and cues stand beside them. */
const longest = (hits: readonly Hit<Concept>[]): readonly Hit<Concept>[] => {
  const surer = hits.filter(({ concept, from, to }) => isTrade(concept) || (concept === LEARNING && to - from > 1));
  return surer.length < 2 ? hits : hits.filter((hit) => !isTrade(hit.concept) || !isOutdone(hit, surer));
};

/** What somebody may say they do not do: "I am not looking for a job". */
const DENIABLE: ReadonlySet<Concept> = new Set<Concept>([
  'template/application',
  'template/any-role',
  'role/job-seeker',
]);
/** How many words may stand between the denial and what it denies. */
const DENIED_WITHIN = 2;

const withoutDenied = (hits: readonly Hit<Concept>[], tokens: readonly Token[]): readonly Hit<Concept>[] =>
  hits.some(({ concept }) => DENIABLE.has(concept))
    ? hits.filter(
        ({ concept, from }) =>
          !DENIABLE.has(concept) ||
          !tokens.slice(Math.max(0, from - DENIED_WITHIN), from).some(({ folded }) => DENYING.has(folded)),
      )
    : hits;

const ASKING: Concept = 'note/wants-to-buy';

/** Who asks for a price offers none: within words that ask, the word for an offer is nobody's pitch. */
const withoutAskedFor = (hits: readonly Hit<Concept>[]): readonly Hit<Concept>[] => {
  const asking = hits.filter(({ concept }) => concept === ASKING);
  if (asking.length === 0) return hits;
  return hits.filter(
    (hit) => !hit.concept.startsWith('pitch/') || !asking.some(({ from, to }) => from <= hit.from && hit.to <= to),
  );
};

const CUT = '…';
/** Fewer letters begin too many words. */
const SHORTEST_BEGINNING = 4;

/** LinkedIn cuts headlines in the middle of a word: if nothing is known by the letters left, the one word that begins so is meant. */
const completed = (token: Token, text: string): Token => {
  if (text[token.end] !== CUT || token.folded.length < SHORTEST_BEGINNING) return token;
  if (LEXICON.find([token]).length > 0) return token;
  const folded = LEXICON.complete(token.folded, isTradeOrRole);
  return folded === null ? token : { ...token, folded };
};

/**
 * Reads a text.
 *
 * @param names folded words of the writer's own name: where they stand in capitals they mean nobody's trade
 */
export const readingOf = (text: string, names: ReadonlySet<string> = NOBODY): Reading => {
  const composed = text.normalize('NFC');
  const read = tokensOf(composed);
  const named = names.size === 0 ? read : read.map((token) => unnamed(token, names));
  const tokens = composed.includes(CUT) ? named.map((token) => completed(token, composed)) : named;
  const hits = withoutDenied(
    withoutAskedFor(longest(LEXICON.find(tokens).filter((hit) => !isSmallWord(hit, tokens)))),
    tokens,
  );
  const telling: number[] = [];
  const codes: number[] = [];
  let initials = 0;
  const concepts = new Set<Concept>();
  for (const { concept } of hits) concepts.add(concept);
  tokens.forEach((token, at) => {
    codes.push(codeOf(token.folded));
    initials |= initialOf(token.folded);
    if (isTelling(token)) telling.push(at);
  });
  const acronyms = tokens.filter(({ acronym }) => acronym);
  const joined = joinedWords(composed);
  const kept = new Array<undefined>(places);
  return { text: composed, tokens, hits, concepts, telling, acronyms, codes, initials, kept, joined };
};

/** A function of a reading that keeps its answer with it: what a text says by itself, it says to every rule and in every judgement. */
export const keptWith = <Found extends object | string | null>(
  find: (reading: Reading) => Found,
): ((reading: Reading) => Found) => {
  const place = places;
  places += 1;
  return (reading) => {
    const known = reading.kept[place];
    // Nothing else is kept in a place than what its own function found.
    if (known !== undefined) return known as Found;
    const found = find(reading);
    reading.kept[place] = found;
    return found;
  };
};

/** How many functions keep something with readings: each has a place of its own, given when its module is loaded. */
let places = 0;

/** The first words of a text that an expression meets, or null. */
export const firstMatch = (expression: RegExp): ((reading: Reading) => string | null) =>
  keptWith(({ text }) => expression.exec(text)?.[0] ?? null);

export const bounded = (text: string): string =>
  text.length <= EVIDENCE_LIMIT ? text : `${text.slice(0, EVIDENCE_LIMIT - 1)}…`;

/** What stands between a word and the one before it. */
export const gapBefore = ({ text, tokens }: Reading, at: number): string => {
  const from = tokens[at - 1]?.end ?? 0;
  const to = tokens[at]?.start ?? 0;
  return to === from + 1 && text.charCodeAt(from) === SPACE ? ' ' : text.slice(from, to);
};

const SPACE = 32;

/** The exact words of a text from one word to before another. */
export const wordsBetween = (reading: Reading, from: number, to: number): string => {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  return first === undefined || last === undefined ? '' : bounded(reading.text.slice(first.start, last.end));
};

/** The first words of a text that stand for one of the concepts, or null. */
export const wordsOf = (reading: Reading, wanted: readonly Concept[]): string | null => {
  if (!wanted.some((concept) => reading.concepts.has(concept))) return null;
  const hit = reading.hits.find((found) => wanted.includes(found.concept));
  return hit === undefined ? null : wordsBetween(reading, hit.from, hit.to);
};
