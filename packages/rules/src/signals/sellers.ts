import type { Concept, Trade } from '../lexicon/concepts.ts';
import { keptWith, type Reading } from '../text/reading.ts';
import type { HeadlineMarks, Self } from './headline.ts';

/** Trades that sell to other firms, besides those of the headline's own marks. */
const SELLER_TRADES: readonly Trade[] = [
  'services/consulting',
  'software/saas',
  'sell/agency',
  'sell/client-success',
  'sell/marketing',
  'media/communication',
  'finance/investment',
];

const OFFERS: readonly Concept[] = ['head/help', 'head/target', 'head/price', 'wish/any-seller', 'role/partner'];

/** Whether an inviter lives on selling, by what they say of themselves. A recruiter of a firm's own HR does not. */
export const livesOnSelling = (inviter: Self, { selling }: Pick<HeadlineMarks, 'selling'>): boolean =>
  selling.length > 0 ||
  SELLER_TRADES.some((trade) => inviter.ownTrades.has(trade)) ||
  (inviter.ownTrades.has('people/recruiting') && !inviter.ownTrades.has('people/hr')) ||
  OFFERS.some((concept) => inviter.reading.concepts.has(concept));

/** Whether a note offers something. */
export const pitches = (note: Reading): boolean => pitchIn(note) !== null;

const pitchIn = keptWith(
  ({ concepts }): Concept | null => [...concepts].find((concept) => concept.startsWith('pitch/')) ?? null,
);
