import type { Concept, Trade } from '../lexicon/concepts.ts';
import type { InviterReading } from './inviter.ts';

const EMOJI = /\p{Extended_Pictographic}/u;
const SEPARATORS = /[|•·▪■►~]/gu;
const FIGURES = /(?:[+$€£]\s?\d[\d.,]*\s?[kKmM%+]?|\d[\d.,]*\s?(?:[kKmM]\b\+?|%|\+|[xX]\b|€|\$)|\d{1,3}[.,]\d{3}\+?)/u;

/** Trades that live on selling to strangers, whoever they are. */
const SELLING: readonly Trade[] = [
  'sell/sales',
  'sell/leads',
  'sell/seo',
  'sell/social-media',
  'sell/trading-house',
  'software/outsourcing',
  'people/coaching',
  'education/training',
  'finance/wealth',
  'finance/insurance',
  'finance/trading',
  'crypto/crypto',
  'property/estate-agent',
  'services/mlm',
  'events/events',
  'people/temp',
  'media/rendering',
  'data/annotation',
  'sell/advertising',
  'people/wellbeing',
];
const PROMOTION: readonly Concept[] = [
  'head/help',
  'head/target',
  'head/audience',
  'head/speaker',
  'head/price',
  'head/wealth',
];

/** The marks of a headline written to be seen by many. */
export interface HeadlineMarks {
  readonly emoji: string | null;
  readonly figures: string | null;
  readonly separators: number;
  readonly shouting: boolean;
  readonly selling: readonly Trade[];
  readonly promotion: readonly Concept[];
}

const shouting = (headline: string): boolean => {
  const letters = headline.replace(/[^\p{L}]/gu, '');
  return letters.length >= 24 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
};

export const headlineMarks = (inviter: InviterReading): HeadlineMarks => ({
  emoji: EMOJI.exec(inviter.headline)?.[0] ?? null,
  figures: FIGURES.exec(inviter.headline)?.[0] ?? null,
  separators: [...inviter.headline.matchAll(SEPARATORS)].length,
  shouting: shouting(inviter.headline),
  selling: SELLING.filter((trade) => inviter.ownTrades.has(trade)),
  promotion: PROMOTION.filter((concept) => inviter.reading.concepts.has(concept)),
});
