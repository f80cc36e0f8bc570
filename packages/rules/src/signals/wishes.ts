import { type Concept, fieldOf, isRole, isTrade, type Role, type Trade } from '../lexicon/concepts.ts';
import { FOR_WORDS, NEGATIONS } from '../lexicon/small-words.ts';
import { widerAndNarrower } from '../lexicon/wider-trades.ts';
import { gapBefore, type Reading, readingOf } from '../text/reading.ts';
import { isTelling } from '../text/telling.ts';
import type { Token } from '../text/tokens.ts';
import { type Hit, spread } from '../text/word-index.ts';
import { isPlaceName } from './place.ts';
import { type Beside, besideIn, isTradeHit } from './wish-parts.ts';

/** One line of a member's lists, understood. */
export interface Wish {
  readonly text: string;
  readonly trades: ReadonlySet<Trade>;
  /** The trades these are part of, and those that are part of them. */
  readonly widerTrades: ReadonlySet<Trade>;
  /** For each trade that is not enough alone, those of which one must stand beside it. */
  readonly beside: Beside;
  /** The fields of these trades. */
  readonly fields: ReadonlySet<string>;
  readonly roles: ReadonlySet<Role>;
  /** Whether it asks for people who sell: suppliers, partners, sales colleagues. */
  readonly asksSellers: boolean;
  /** Whether it asks for firms of a trade, whose people in sales are then welcome, too. */
  readonly asksFirms: boolean;
  /** Whether it names a kind of seller ("HR software vendors"), whom the shared trade alone does not make. */
  readonly namesSellers: boolean;
  /** Its telling words, folded. */
  readonly words: readonly string[];
  /** Those the lexicon does not know: names of tools, towns, kinds of work. */
  readonly rare: readonly string[];
}

/** Where somebody should be is looked at relative to the member; in a headline the same word names a market or a home as well as a trade's place. */
const namesPlace = ({ capital, folded }: Token): boolean => capital && isPlaceName(folded);

const CLAUSE_END = /[,;.:()]/u;

const NOTHING: Beside = new Map();

/** Hits before a negation of their clause; "suppliers without own works" does not ask for works. */
const affirmed = (reading: Reading): { hits: readonly Hit<Concept>[]; negated: ReadonlySet<number> } => {
  const negated = new Set<number>();
  let inNegation = false;
  for (const [at, token] of reading.tokens.entries()) {
    const before = at === 0 ? '' : gapBefore(reading, at);
    if (CLAUSE_END.test(before)) inNegation = false;
    if (NEGATIONS.has(token.folded)) inNegation = true;
    if (inNegation) negated.add(at);
  }
  return { hits: reading.hits.filter((hit) => !negated.has(hit.from)), negated };
};

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
    ([at, token]) =>
      (forAt <= 0 || at < forAt) && !negated.has(at) && !roleWords.has(at) && isTelling(token) && !namesPlace(token),
  );
  const trades = telltale(hits.map((hit) => hit.concept).filter(isTrade));
  const roles = rolesOf(hits);
  return {
    text,
    trades,
    beside: against
      ? NOTHING
      : besideIn(
          reading,
          hits.filter(isTradeHit).filter(({ concept }) => trades.has(concept)),
        ),
    widerTrades: new Set([...trades].flatMap(widerAndNarrower)),
    fields: new Set([...trades].map(fieldOf)),
    roles,
    asksFirms: ![...roles].some((role) => PEOPLE.has(role)) && [...trades].some((trade) => FIRMS.has(fieldOf(trade))),
    asksSellers: !roles.has('role/candidate') && hits.some((hit) => SELLERS.has(hit.concept)),
    namesSellers: against && hits.some((hit) => SELLER_KINDS.has(hit.concept)),
    words: [...telling.map(([, token]) => token.folded), ...joinedIn(reading, roleWords)],
    rare: telling.filter(([at]) => !covered.has(at)).map(([, token]) => token.folded),
  };
};

/** Words run together, but for those that only name a role: the “collegas” of “collega's” are no college. */
const joinedIn = ({ joined, tokens }: Reading, roleWords: ReadonlySet<number>): readonly string[] => {
  const roles = [...roleWords].flatMap((at) => tokens[at]?.folded ?? []);
  return joined.filter((word) => !roles.some((role) => word.includes(role)));
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
  'finance/insurance',
  'finance/banking',
  'finance/wealth',
  'property/estate-agent',
  'events/events',
  'education/training',
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

/** Roles that ask for people rather than firms. */
const PEOPLE: ReadonlySet<Role> = new Set<Role>([
  'role/director',
  'role/engineer-lead',
  'role/engineer',
  'role/technician',
  'role/assistant',
  'role/student',
  'role/job-seeker',
  'role/candidate',
  'role/retired',
  'role/colleague',
]);

/** Fields whose firms make, build, grow or carry things a member may look for. */
const FIRMS: ReadonlySet<string> = new Set(['making', 'logistics', 'building', 'energy', 'land', 'food', 'supply']);
