import { type Concept, fieldOf, isRole, isTrade, type Role, type Trade } from '../lexicon/concepts.ts';
import { CITY_REGIONS } from '../lexicon/places.ts';
import { COMMON_WORDS, FOR_WORDS, NEGATIONS, SMALL_WORDS } from '../lexicon/small-words.ts';
import { kindred } from '../text/kindred.ts';
import { bounded, type Reading, readingOf, wordsBetween } from '../text/reading.ts';
import type { Hit } from '../text/word-index.ts';

/** One line of a member's lists, understood. */
export interface Wish {
  readonly text: string;
  readonly trades: ReadonlySet<Trade>;
  readonly roles: ReadonlySet<Role>;
  /** Whether it asks for people who sell: suppliers, partners, sales colleagues. */
  readonly asksSellers: boolean;
  /** Whether it names a kind of seller ("HR software vendors"), whom the shared trade alone does not make. */
  readonly namesSellers: boolean;
  readonly cues: ReadonlySet<Concept>;
  /** Its telling words, folded. */
  readonly words: readonly string[];
  /** Those the lexicon does not know: names of tools, towns, kinds of work. */
  readonly rare: readonly string[];
}

/** How well a wish and a text meet. */
export interface Match {
  readonly wish: Wish;
  readonly words: string;
  readonly strength: number;
  readonly sameRole: boolean;
}

const CLAUSE_END = /[,;.:()]/u;

/** Hits before a negation of their clause; "suppliers without own works" does not ask for works. */
const affirmed = (reading: Reading): { hits: readonly Hit<Concept>[]; negated: ReadonlySet<number> } => {
  const negated = new Set<number>();
  let inNegation = false;
  for (const [at, token] of reading.tokens.entries()) {
    const before = at === 0 ? '' : reading.text.slice(reading.tokens[at - 1]?.end ?? 0, token.start);
    if (CLAUSE_END.test(before)) inNegation = false;
    if (NEGATIONS.has(token.folded)) inNegation = true;
    if (inNegation) negated.add(at);
  }
  return { hits: reading.hits.filter((hit) => !negated.has(hit.from)), negated };
};

const isTelling = (word: string): boolean =>
  word.length >= 4 &&
  !SMALL_WORDS.has(word) &&
  !COMMON_WORDS.has(word) &&
  !CITY_REGIONS.has(word) &&
  !/^\d/u.test(word);

/**
 * Understands one line of a list.
 *
 * @param against in what is not wanted, words after "for" name whom somebody serves, who is often the member: "insurance for doctors"
 */
export const wishOf = (text: string, against: boolean): Wish => {
  const reading = readingOf(text);
  const { hits: affirmedHits, negated } = affirmed(reading);
  const forAt = against ? reading.tokens.findIndex((token) => FOR_WORDS.has(token.folded)) : -1;
  const hits = affirmedHits.filter((hit) => forAt <= 0 || hit.from < forAt);
  const covered = new Set(hits.filter((hit) => isTrade(hit.concept) || isRole(hit.concept)).flatMap(spread));
  const roleWords = new Set(hits.filter((hit) => isRole(hit.concept)).flatMap(spread));
  const telling = [...reading.tokens.entries()].filter(
    ([at, token]) => (forAt <= 0 || at < forAt) && !negated.has(at) && !roleWords.has(at) && isTelling(token.folded),
  );
  return {
    text,
    trades: telltale(hits.map((hit) => hit.concept).filter(isTrade)),
    roles: rolesOf(hits),
    asksSellers: hits.some((hit) => SELLERS.has(hit.concept)),
    namesSellers: against && hits.some((hit) => SELLER_KINDS.has(hit.concept)),
    cues: new Set(reading.hits.map((hit) => hit.concept).filter((concept) => concept.startsWith('wish/'))),
    words: telling.map(([, token]) => token.folded),
    rare: telling.filter(([at]) => !covered.has(at)).map(([, token]) => token.folded),
  };
};

/** Trades that go with any other: they count only where they stand alone. */
const GO_WITH_ANY: ReadonlySet<Trade> = new Set<Trade>([
  'services/consulting',
  'software/saas',
  'data/data',
  'supply/supplier',
]);

const telltale = (trades: readonly Trade[]): ReadonlySet<Trade> => {
  const clear = trades.filter((trade) => !GO_WITH_ANY.has(trade));
  return new Set(clear.length > 0 ? clear : trades);
};

const SELLERS: ReadonlySet<Concept> = new Set<Concept>([
  'supply/supplier',
  'role/partner',
  'sell/sales',
  'sell/wholesale',
  'sell/advertising',
  'people/recruiting',
]);

/** Kinds of sellers that go with a trade. */
const SELLER_KINDS: ReadonlySet<Concept> = new Set<Concept>([
  'wish/any-seller',
  'services/consulting',
  'software/saas',
  'software/outsourcing',
  'sell/agency',
  'sell/sales',
  'people/coaching',
  'people/temp',
]);

/** A wish for candidates is one for people who look for a post. */
const rolesOf = (hits: readonly Hit<Concept>[]): ReadonlySet<Role> => {
  const roles = new Set(hits.map((hit) => hit.concept).filter(isRole));
  if (roles.has('role/candidate')) roles.add('role/job-seeker');
  return roles;
};

const spread = (hit: Hit<Concept>): number[] => Array.from({ length: hit.to - hit.from }, (_, step) => hit.from + step);

/** Strength of a match: the very word (in whatever form), the same trade, a trade both lists speak of, a neighbouring trade. */
const VERY_WORD = 1;
const SAME_TRADE = 0.85;
const AMBIGUOUS = 0.4;
const SAME_FIELD = 0.35;
const SAME_ROLE_TOO = 0.2;

/** A role alone says little, some more than others. */
const ROLE_ALONE: Readonly<Record<Role, number>> = {
  'role/owner': 0.3,
  'role/director': 0.3,
  'role/engineer-lead': 0.9,
  'role/engineer': 0.5,
  'role/technician': 0.3,
  'role/assistant': 0.2,
  'role/student': 0.5,
  'role/job-seeker': 0.5,
  'role/candidate': 0.5,
  'role/retired': 0.2,
  'role/customer': 0.2,
  'role/partner': 0.5,
  'role/colleague': 0,
};

/** One of a member's two lists, with the words and trades that the other list has too: those decide nothing by themselves. */
export interface WishList {
  readonly wishes: readonly Wish[];
  readonly alsoTrades: ReadonlySet<Trade>;
  readonly alsoFields: ReadonlySet<string>;
  readonly alsoWords: readonly string[];
}

interface Part {
  readonly words: string;
  readonly strength: number;
}

const sharedTrade = (list: WishList, wish: Wish, reading: Reading, hits: readonly Hit<Concept>[]): Part | null => {
  const exact = hits.filter((hit) => isTrade(hit.concept) && wish.trades.has(hit.concept));
  const clear = exact.find((hit) => isTrade(hit.concept) && !list.alsoTrades.has(hit.concept));
  if (clear !== undefined) return { words: wordsBetween(reading, clear.from, clear.to), strength: SAME_TRADE };
  const unclear = exact[0];
  if (unclear !== undefined) return { words: wordsBetween(reading, unclear.from, unclear.to), strength: AMBIGUOUS };
  const fields = new Set([...wish.trades].map(fieldOf));
  const near = hits.find(
    (hit) => isTrade(hit.concept) && fields.has(fieldOf(hit.concept)) && !list.alsoFields.has(fieldOf(hit.concept)),
  );
  return near === undefined ? null : { words: wordsBetween(reading, near.from, near.to), strength: SAME_FIELD };
};

const sharedWord = (list: WishList, wish: Wish, reading: Reading, hits: readonly Hit<Concept>[]): Part | null => {
  const usable = new Set(hits.flatMap(spread));
  const covered = new Set(reading.hits.flatMap(spread));
  const found = reading.tokens.find(
    (token, at) =>
      isTelling(token.folded) &&
      (usable.has(at) || !covered.has(at)) &&
      wish.words.some((word) => kindred(word, token.folded)) &&
      !list.alsoWords.some((word) => kindred(word, token.folded)),
  );
  return found === undefined ? null : { words: found.word, strength: VERY_WORD };
};

const sharedRole = (wish: Wish, reading: Reading, hits: readonly Hit<Concept>[]): (Part & { role: Role }) | null => {
  for (const hit of hits)
    if (isRole(hit.concept) && wish.roles.has(hit.concept))
      return { role: hit.concept, words: wordsBetween(reading, hit.from, hit.to), strength: ROLE_ALONE[hit.concept] };
  return null;
};

/** How one wish meets the concepts `hits` of a text; null when it does not. */
export const matchOf = (list: WishList, wish: Wish, reading: Reading, hits: readonly Hit<Concept>[]): Match | null => {
  const role = sharedRole(wish, reading, hits);
  const parts = [sharedTrade(list, wish, reading, hits), sharedWord(list, wish, reading, hits)].filter(
    (part) => part !== null,
  );
  const best = parts.sort((a, b) => b.strength - a.strength)[0] ?? (wish.trades.size === 0 ? role : null);
  if (best === null || best.strength === 0) return null;
  const strength = best.strength + (role !== null && best !== role ? SAME_ROLE_TOO : 0);
  return { wish, words: bounded(best.words), strength, sameRole: role !== null };
};

/** A seller's headline names whom they sell to, so it meets wishes for those by mistake. */
const SELLERS_SHARE = 0.4;

/**
 * The wish that meets a text best.
 *
 * @param sells the inviter sells: whom they serve meets a wish by mistake
 * @param sellers whether lines that name a kind of seller may match at all
 */
export const bestMatch = (
  list: WishList,
  reading: Reading,
  hits: readonly Hit<Concept>[],
  sells = false,
  sellers = true,
): Match | null => {
  let best: Match | null = null;
  for (const wish of list.wishes) {
    if (wish.namesSellers && !sellers) continue;
    const found = matchOf(list, wish, reading, hits);
    const match =
      found !== null && sells && !wish.asksSellers ? { ...found, strength: found.strength * SELLERS_SHARE } : found;
    if (match !== null && (best === null || match.strength > best.strength)) best = match;
  }
  return best;
};

/** Two lists that know of each other. */
export const wishLists = (
  wanted: readonly Wish[],
  unwanted: readonly Wish[],
  own: { readonly trades: ReadonlySet<Trade>; readonly words: readonly string[] },
): { wanted: WishList; unwanted: WishList } => {
  const tradesOf = (list: readonly Wish[]): readonly Trade[] => list.flatMap((wish) => [...wish.trades]);
  const wordsIn = (list: readonly Wish[]): readonly string[] => list.flatMap((wish) => wish.words);
  return {
    wanted: {
      wishes: wanted,
      alsoTrades: new Set(tradesOf(unwanted)),
      alsoFields: new Set(),
      alsoWords: wordsIn(unwanted),
    },
    unwanted: {
      wishes: unwanted,
      alsoTrades: new Set([...tradesOf(wanted), ...own.trades]),
      alsoFields: new Set([...tradesOf(wanted), ...own.trades].map(fieldOf)),
      alsoWords: [...wordsIn(wanted), ...own.words],
    },
  };
};
