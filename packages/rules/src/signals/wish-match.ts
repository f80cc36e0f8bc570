import { type Concept, fieldOf, isRole, isTrade, type Role } from '../lexicon/concepts.ts';
import { joinedWords } from '../text/joined-words.ts';
import { bounded, type Reading, wordsBetween } from '../text/reading.ts';
import { type Hit, spread } from '../text/word-index.ts';
import type { WishList } from './wish-lists.ts';
import { isTelling, type Wish } from './wishes.ts';

/** How well a wish and a text meet. */
export interface Match {
  readonly wish: Wish;
  readonly words: string;
  readonly strength: number;
  readonly sameRole: boolean;
}

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

/** A word of a text that may be the very word of a wish. */
interface Candidate {
  readonly word: string;
  readonly wishes: ReadonlySet<Wish>;
}

/** The words of a text that tell something; those that only name a trade both lists speak of tell nothing. */
const candidatesOf = (list: WishList, reading: Reading, hits: readonly Hit<Concept>[]): readonly Candidate[] => {
  const usable = new Set(hits.flatMap(spread));
  const covered = new Set(reading.hits.flatMap(spread));
  const shared = new Set(
    hits.filter((hit) => isTrade(hit.concept) && list.alsoTrades.has(hit.concept)).flatMap(spread),
  );
  const words = reading.tokens
    .filter((token, at) => isTelling(token) && (usable.has(at) || !covered.has(at)) && !shared.has(at))
    .map(({ word, folded }) => ({ word, ...list.lookUp(folded) }));
  const joined = joinedWords(reading.text).map((word) => ({ word, ...list.lookUp(word) }));
  return [...words, ...joined].filter(({ wishes, also }) => wishes.size > 0 && !also);
};

const sharedWord = (wish: Wish, candidates: readonly Candidate[]): Part | null => {
  const found = candidates.find(({ wishes }) => wishes.has(wish));
  return found === undefined ? null : { words: found.word, strength: VERY_WORD };
};

const sharedRole = (wish: Wish, reading: Reading, hits: readonly Hit<Concept>[]): (Part & { role: Role }) | null => {
  for (const hit of hits)
    if (isRole(hit.concept) && wish.roles.has(hit.concept))
      return { role: hit.concept, words: wordsBetween(reading, hit.from, hit.to), strength: ROLE_ALONE[hit.concept] };
  return null;
};

/** How one wish meets the concepts `hits` of a text; null when it does not. */
const matchOf = (
  list: WishList,
  wish: Wish,
  reading: Reading,
  hits: readonly Hit<Concept>[],
  candidates: readonly Candidate[],
): Match | null => {
  const role = sharedRole(wish, reading, hits);
  const best =
    sharedWord(wish, candidates) ?? sharedTrade(list, wish, reading, hits) ?? (wish.trades.size === 0 ? role : null);
  if (best === null || best.strength === 0) return null;
  const strength = best.strength + (role !== null && best !== role ? SAME_ROLE_TOO : 0);
  return { wish, words: bounded(best.words), strength, sameRole: role !== null };
};

/** A seller's headline names whom they sell to, so it meets wishes for those by mistake. */
const SELLERS_SHARE = 0.4;

/** Who sells what a member looks for is nearly as welcome as who makes it. */
const SELLERS_SHARE_OF_FIRMS = 0.85;

const sellersShare = (wish: Wish): number => {
  if (wish.asksSellers) return 1;
  return wish.asksFirms ? SELLERS_SHARE_OF_FIRMS : SELLERS_SHARE;
};

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
  const candidates = candidatesOf(list, reading, hits);
  let best: Match | null = null;
  for (const wish of list.wishes) {
    if (wish.namesSellers && !sellers) continue;
    const found = matchOf(list, wish, reading, hits, candidates);
    if (found === null) continue;
    const strength = sells ? found.strength * sellersShare(wish) : found.strength;
    if (best === null || strength > best.strength) best = { ...found, strength };
  }
  return best;
};
