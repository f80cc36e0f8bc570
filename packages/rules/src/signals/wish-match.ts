import { type Concept, fieldOf, isRole, isTrade, type Role, type Trade } from '../lexicon/concepts.ts';
import { bounded, keptWith, type Reading, wordsBetween } from '../text/reading.ts';
import { mayBeginOrEnd } from '../text/sieve.ts';
import { type Hit, wordsUnder } from '../text/word-index.ts';
import { type Speaker, shareOf } from './speaker.ts';
import { bitOf, type WishList } from './wish-lists.ts';
import type { Wish } from './wishes.ts';

/** How well a wish and a text meet. */
export interface Match {
  readonly wish: Wish;
  readonly words: string;
  readonly strength: number;
}

/** From here on a line of the list speaks of just this. */
const CLOSE = 0.8;
/** From here on it speaks of something near. */
const NEAR = 0.35;

export const isClose = (match: Match | null): boolean => match !== null && match.strength >= CLOSE;
export const isNear = (match: Match | null): boolean => match !== null && match.strength >= NEAR;
/** Whether a line of the list speaks of more than a neighbouring trade. */
export const isMoreThanNear = (match: Match | null): boolean => match !== null && match.strength > NEAR;

/** Strength of a match: the very word (in whatever form), the same trade, a trade both lists speak of, a neighbouring trade. */
const VERY_WORD = 1;
const SAME_TRADE = 0.85;
const WIDER_TRADE = 0.8;
const AMBIGUOUS = 0.4;
/** One of two trades that a line asks for together: “journalists in health”, and a hospital. */
const HALF_OF_A_PAIR = 0.6;
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

/** A word of a text that may be the very word of a wish. */
interface Candidate {
  readonly word: string;
  readonly wishes: ReadonlySet<Wish>;
  /** A bit for each of those. */
  readonly bits: number;
}

/** What a text holds that wishes may meet. */
interface Offer {
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  readonly trades: readonly Hit<Trade>[];
  readonly roles: readonly Hit<Role>[];
  /** A bit for each wish that any of these may meet. */
  readonly met: number;
  /** What a trade that both lists speak of is worth. */
  readonly ambiguous: number;
}

const names =
  <C extends Concept>(is: (concept: Concept) => concept is C) =>
  (hit: Hit<Concept>): hit is Hit<C> =>
    is(hit.concept);

/** "For lawyers" marks a headline that sells; the lawyers in it are whom they serve. */
const saysWhatTheyDo = ({ concept }: Hit<Concept>): boolean => !concept.startsWith('head/');

/** Hits that wishes may meet, by what they name, and the words they stand on. */
interface Sorted {
  readonly trades: readonly Hit<Trade>[];
  readonly roles: readonly Hit<Role>[];
  readonly under: Uint8Array;
}

const sort = (hits: readonly Hit<Concept>[], words: number): Sorted => ({
  trades: hits.filter(names(isTrade)),
  roles: hits.filter(names(isRole)),
  under: wordsUnder(hits.filter(saysWhatTheyDo), words),
});

const allSorted = keptWith(({ hits, tokens }): Sorted => sort(hits, tokens.length));

interface SomeSorted {
  hits: readonly Hit<Concept>[];
  sorted: Sorted;
}
const someSorted = keptWith((reading): SomeSorted => ({ hits: reading.hits, sorted: allSorted(reading) }));

/** Sorts hits of a text, the same once: each list of each member looks at them. */
const sorted = (reading: Reading, hits: readonly Hit<Concept>[]): Sorted => {
  if (hits === reading.hits) return allSorted(reading);
  const last = someSorted(reading);
  if (last.hits !== hits) {
    last.sorted = sort(hits, reading.tokens.length);
    last.hits = hits;
  }
  return last.sorted;
};

/** The words of a text that tell something; those that only name a trade both lists speak of tell nothing. */
const candidatesOf = (list: WishList, reading: Reading, { trades, under: usable }: Sorted): readonly Candidate[] => {
  const covered = allSorted(reading).under;
  const also = trades.filter(({ concept }) => list.alsoTrades.has(concept));
  const shared = also.length === 0 ? null : wordsUnder(also, reading.tokens.length);
  const candidates: Candidate[] = [];
  const look = (word: string, folded: string): void => {
    const { wishes, bits, also: inBoth } = list.lookUp(folded);
    if (wishes.size > 0 && !inBoth) candidates.push({ word, wishes, bits });
  };
  for (const at of reading.telling) {
    if (!mayBeginOrEnd(list.sieve, reading.codes[at] ?? 0)) continue;
    const token = reading.tokens[at];
    const speaks = (usable[at] === 1 || covered[at] === 0) && shared?.[at] !== 1;
    if (token !== undefined && speaks) look(token.word, token.folded);
  }
  for (const word of reading.joined) look(word, word);
  return candidates;
};

const offerOf = (
  list: WishList,
  reading: Reading,
  hits: readonly Hit<Concept>[],
  { mayBeSeller = true }: Speaker,
): Offer => {
  const sorting = sorted(reading, hits);
  const { trades, roles } = sorting;
  const ambiguous = mayBeSeller ? AMBIGUOUS : 0;
  const candidates = candidatesOf(list, reading, sorting);
  let met = 0;
  for (const { bits } of candidates) met |= bits;
  for (const { concept } of trades) met |= list.metBy(concept);
  for (const { concept } of roles) met |= list.metBy(concept);
  return { reading, trades, roles, ambiguous, candidates, met };
};

/** A trade of the text that the line names, and what it is worth to it. */
const namedTrade = (list: WishList, wish: Wish, { reading, trades, ambiguous }: Offer): Part | null => {
  let best: Part | null = null;
  for (const { concept, from, to } of trades) {
    if (!wish.trades.has(concept)) continue;
    const beside = wish.beside.get(concept);
    const isHalf = beside !== undefined && ![...beside].some((other) => reading.concepts.has(other));
    const whole = isHalf ? HALF_OF_A_PAIR : SAME_TRADE;
    const strength = list.alsoTrades.has(concept) ? Math.min(ambiguous, whole) : whole;
    if (best === null || strength > best.strength) best = { words: wordsBetween(reading, from, to), strength };
  }
  return best;
};

const widerTrade = (list: WishList, wish: Wish, { reading, trades }: Offer): Part | null => {
  const wider = trades.find(({ concept }) => wish.widerTrades.has(concept) && !list.alsoTrades.has(concept));
  return wider === undefined ? null : { words: wordsBetween(reading, wider.from, wider.to), strength: WIDER_TRADE };
};

const nearTrade = (list: WishList, wish: Wish, { reading, trades }: Offer): Part | null => {
  const near = trades.find(
    ({ concept }) => wish.fields.has(fieldOf(concept)) && !list.alsoFields.has(fieldOf(concept)),
  );
  return near === undefined ? null : { words: wordsBetween(reading, near.from, near.to), strength: SAME_FIELD };
};

const sharedTrade = (list: WishList, wish: Wish, offer: Offer): Part | null => {
  if (offer.trades.length === 0 || wish.trades.size === 0) return null;
  const named = namedTrade(list, wish, offer);
  if (named?.strength === SAME_TRADE) return named;
  const found = widerTrade(list, wish, offer) ?? named ?? nearTrade(list, wish, offer);
  return found?.strength === 0 ? null : found;
};

const sharedWord = (wish: Wish, { candidates }: Offer): Part | null => {
  if (candidates.length === 0) return null;
  const found = candidates.find(({ wishes }) => wishes.has(wish));
  return found === undefined ? null : { words: found.word, strength: VERY_WORD };
};

const sharedRole = (wish: Wish, { reading, roles }: Offer): Part | null => {
  if (roles.length === 0) return null;
  const hit = roles.find(({ concept }) => wish.roles.has(concept));
  return hit === undefined
    ? null
    : { words: wordsBetween(reading, hit.from, hit.to), strength: ROLE_ALONE[hit.concept] };
};

/** How one wish meets what a text offers; null when it does not. */
const matchOf = (list: WishList, wish: Wish, offer: Offer): Match | null => {
  const role = sharedRole(wish, offer);
  const best = sharedWord(wish, offer) ?? sharedTrade(list, wish, offer) ?? (wish.trades.size === 0 ? role : null);
  if (best === null || best.strength === 0) return null;
  const strength = best.strength + (role !== null && best !== role ? SAME_ROLE_TOO : 0);
  return { wish, words: bounded(best.words), strength };
};

/** The wish that meets a text best. */
export const bestMatch = (
  list: WishList,
  reading: Reading,
  hits: readonly Hit<Concept>[],
  speaker: Speaker = {},
): Match | null => {
  const offer = offerOf(list, reading, hits, speaker);
  if (offer.met === 0) return null;
  let best: Match | null = null;
  for (const [place, wish] of list.wishes.entries()) {
    if ((offer.met & bitOf(place)) === 0) continue;
    if (wish.namesSellers && speaker.mayBeSeller === false) continue;
    const found = matchOf(list, wish, offer);
    if (found === null) continue;
    const strength = found.strength * shareOf(wish, speaker);
    if (best === null || strength > best.strength) best = { ...found, strength };
  }
  return best;
};
