import { type Concept, fieldOf, isRole, isTrade, type Role, type Trade } from '../lexicon/concepts.ts';
import { NEGATIONS, SMALL_WORDS } from '../lexicon/small-words.ts';
import { kindred } from '../text/kindred.ts';
import { bounded, type Reading, readingOf, wordsBetween } from '../text/reading.ts';
import type { Hit } from '../text/word-index.ts';

/** One line of a member's lists, understood. */
export interface Wish {
  readonly text: string;
  readonly trades: ReadonlySet<Trade>;
  readonly roles: ReadonlySet<Role>;
  readonly cues: ReadonlySet<Concept>;
  /** Words the lexicon does not know, folded: names of tools, towns, kinds of work. */
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

export const wishOf = (text: string): Wish => {
  const reading = readingOf(text);
  const { hits, negated } = affirmed(reading);
  const covered = new Set(
    hits.filter((hit) => isTrade(hit.concept) || isRole(hit.concept)).flatMap((hit) => spread(hit)),
  );
  return {
    text,
    trades: new Set(hits.map((hit) => hit.concept).filter(isTrade)),
    roles: new Set(hits.map((hit) => hit.concept).filter(isRole)),
    cues: new Set(reading.hits.map((hit) => hit.concept).filter((concept) => concept.startsWith('wish/'))),
    rare: reading.tokens
      .filter(
        (token, at) =>
          !covered.has(at) &&
          !negated.has(at) &&
          token.folded.length >= 3 &&
          !SMALL_WORDS.has(token.folded) &&
          !/^\d/u.test(token.folded),
      )
      .map((token) => token.folded),
  };
};

const spread = (hit: Hit<Concept>): number[] => Array.from({ length: hit.to - hit.from }, (_, step) => hit.from + step);

const EXACT = 1;
const FIELD = 0.35;
const RARE = 0.8;
const ROLE_ONLY: Readonly<Partial<Record<Role, number>>> = {
  'role/student': 0.5,
  'role/job-seeker': 0.5,
  'role/engineer-lead': 1,
  'role/engineer': 0.6,
  'role/customer': 0.2,
  'role/colleague': 0,
  'role/partner': 0.5,
  'role/assistant': 0.2,
};

const sharedTrade = (wish: Wish, hits: readonly Hit<Concept>[]): { hit: Hit<Concept>; strength: number } | null => {
  const exact = hits.find((hit) => isTrade(hit.concept) && wish.trades.has(hit.concept));
  if (exact !== undefined) return { hit: exact, strength: EXACT };
  const fields = new Set([...wish.trades].map(fieldOf));
  const near = hits.find((hit) => isTrade(hit.concept) && fields.has(fieldOf(hit.concept)));
  return near === undefined ? null : { hit: near, strength: FIELD };
};

const sharedRare = (wish: Wish, reading: Reading, hits: readonly Hit<Concept>[]): number => {
  const usable = new Set(hits.flatMap(spread));
  return reading.tokens.findIndex(
    (token, at) =>
      (usable.has(at) || !reading.hits.some((hit) => hit.from <= at && at < hit.to)) &&
      token.folded.length >= 4 &&
      !SMALL_WORDS.has(token.folded) &&
      wish.rare.some((word) => word.length >= 4 && kindred(word, token.folded)),
  );
};

const sharedRole = (wish: Wish, hits: readonly Hit<Concept>[]): Hit<Concept> | undefined =>
  hits.find((hit) => isRole(hit.concept) && wish.roles.has(hit.concept));

/** How one wish meets the concepts `hits` of a text; null when it does not. */
export const matchOf = (wish: Wish, reading: Reading, hits: readonly Hit<Concept>[]): Match | null => {
  const trade = sharedTrade(wish, hits);
  const rareAt = sharedRare(wish, reading, hits);
  const role = sharedRole(wish, hits);
  const roleWords = role === undefined ? null : wordsBetween(reading, role.from, role.to);
  let strength = Math.max(trade?.strength ?? 0, rareAt >= 0 ? RARE : 0);
  if (strength === 0 && wish.trades.size === 0 && role !== undefined && isRole(role.concept))
    strength = ROLE_ONLY[role.concept] ?? 0.3;
  else if (strength > 0 && role !== undefined) strength += 0.2;
  if (strength === 0) return null;
  const words =
    trade !== null && (rareAt < 0 || trade.strength >= RARE)
      ? wordsBetween(reading, trade.hit.from, trade.hit.to)
      : rareAt >= 0
        ? (reading.tokens[rareAt]?.word ?? '')
        : (roleWords ?? '');
  return { wish, words: bounded(words), strength, sameRole: role !== undefined };
};

/** The wish that meets a text best. */
export const bestMatch = (wishes: readonly Wish[], reading: Reading, hits: readonly Hit<Concept>[]): Match | null => {
  let best: Match | null = null;
  for (const wish of wishes) {
    const match = matchOf(wish, reading, hits);
    if (match !== null && (best === null || match.strength > best.strength)) best = match;
  }
  return best;
};
