import { type Concept, isTrade, type Trade } from '../lexicon/concepts.ts';
import { BINDING_WORDS, FOR_WORDS, JOINING_WORDS } from '../lexicon/small-words.ts';
import { gapBefore, type Reading } from '../text/reading.ts';
import type { Hit } from '../text/word-index.ts';

/** Words of a wish that name one thing: where they stand, and the trades they may mean. */
interface Named {
  readonly from: number;
  readonly to: number;
  readonly trades: ReadonlySet<Trade>;
}

/** For each trade that is not enough alone, those of which one must stand beside it. */
export type Beside = ReadonlyMap<Trade, ReadonlySet<Trade>>;

/** Whether a hit names a trade. */
export const isTradeHit = (hit: Hit<Concept>): hit is Hit<Trade> => isTrade(hit.concept);

/** Hits that share words name one thing. */
const namedBy = (hits: readonly Hit<Trade>[]): readonly Named[] => {
  const named: { from: number; to: number; trades: Set<Trade> }[] = [];
  for (const hit of [...hits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = named.at(-1);
    if (last === undefined || hit.from >= last.to)
      named.push({ from: hit.from, to: hit.to, trades: new Set([hit.concept]) });
    else {
      last.trades.add(hit.concept);
      last.to = Math.max(last.to, hit.to);
    }
  }
  return named;
};

const STOP = /[;:.()]/u;
const LIST = /[,/&+]/u;

type Link = 'beside' | 'list' | 'bound' | 'stop';

/** How one thing that is named hangs together with the one before it: by the first sign or word that tells. */
const linkBetween = (reading: Reading, from: number, to: number): Link => {
  for (let at = from; at <= to; at += 1) {
    const gap = gapBefore(reading, at);
    const folded = at < to ? (reading.tokens[at]?.folded ?? '') : '';
    if (STOP.test(gap)) return 'stop';
    if (LIST.test(gap) || JOINING_WORDS.has(folded) || FOR_WORDS.has(folded)) return 'list';
    if (BINDING_WORDS.has(folded)) return 'bound';
  }
  return 'beside';
};

/** Pairs of things that are named together: side by side, or what a word such as “of” or “who” binds to the name before it, up to the end of the clause. */
const pairsIn = (reading: Reading, named: readonly Named[]): readonly (readonly [Named, Named])[] => {
  const pairs: [Named, Named][] = [];
  let head: Named | null = null;
  for (const [at, one] of named.entries()) {
    const before = named[at - 1];
    if (before === undefined) continue;
    const link = linkBetween(reading, before.to, one.from);
    if (link === 'stop') head = null;
    else if (link === 'bound') head ??= before;
    if (head !== null) pairs.push([head, one]);
    else if (link === 'beside') pairs.push([before, one]);
  }
  return pairs.filter(([one, two]) => ![...one.trades].some((trade) => two.trades.has(trade)));
};

/**
 * What the trades of a line need beside them: “journalists in health” asks neither for any journalist nor for any hospital. In a list each name
 * stands for itself.
 */
export const besideIn = (reading: Reading, hits: readonly Hit<Trade>[]): Beside => {
  const named = namedBy(hits);
  const pairs = pairsIn(reading, named);
  const beside = new Map<Trade, Set<Trade>>();
  const bind = (one: Named, two: Named): void => {
    for (const trade of one.trades) beside.set(trade, new Set([...(beside.get(trade) ?? []), ...two.trades]));
  };
  for (const [one, two] of pairs) {
    bind(one, two);
    bind(two, one);
  }
  const paired = new Set(pairs.flat());
  for (const one of named) if (!paired.has(one)) for (const trade of one.trades) beside.delete(trade);
  return beside;
};
