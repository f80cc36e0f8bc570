import { type Concept, isForAnyFirm, type Trade } from '../lexicon/concepts.ts';
import type { Reading } from '../text/reading.ts';
import type { MemberReading } from './member.ts';

const EMOJIS = /\p{Extended_Pictographic}/gu;
const SEPARATORS = /[|•·▪■►~]/gu;
const FIGURES = /(?:[+$€£]\s?\d[\d.,]*\s?[kKmM%+]?|\d[\d.,]*\s?(?:[kKmM]\b\+?|%|\+|[xX]\b|€|\$)|\d{1,3}[.,]\d{3}\+?)/u;

/** Trades that live on selling to strangers, whoever they are. */
const SELLING: ReadonlySet<Trade> = new Set<Trade>([
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
  'offers/webinar',
  'offers/network-club',
  'offers/franchise',
  'offers/prize',
  'offers/grants',
  'offers/office',
  'offers/premises',
  'offers/fleet',
  'offers/energy-contract',
  'offers/carbon-credits',
  'offers/rental',
  'offers/employer-of-record',
  'offers/firm-sale',
  'offers/languages',
  'offers/team-building',
  'offers/directory',
  'offers/belief',
  'offers/gambling',
  'offers/journal',
  'offers/politics',
  'offers/marketplace',
  'offers/visas',
  'services/consulting',
]);
const PROMOTION: readonly Concept[] = [
  'head/help',
  'head/target',
  'head/audience',
  'head/speaker',
  'head/price',
  'head/wealth',
];

/** What somebody says of themselves. */
export interface Self {
  readonly reading: Reading;
  readonly headline: string;
  /** Trades of what they do themselves, without those of whom they work for. */
  readonly ownTrades: ReadonlySet<Trade>;
}

/** The marks of a headline written to be seen by many. */
export interface HeadlineMarks {
  readonly emoji: string | null;
  readonly figures: string | null;
  readonly emojis: number;
  readonly separators: number;
  readonly shouting: boolean;
  readonly selling: readonly Trade[];
  readonly promotion: readonly Concept[];
  /** Any of the marks by which headlines are made for crowds. */
  readonly loud: boolean;
}

const shouting = (headline: string): boolean => {
  if (headline !== headline.toUpperCase()) return false;
  const letters = headline.replace(/[^\p{L}]/gu, '');
  return letters.length >= 24 && letters !== letters.toLowerCase();
};

/** The marks of an inviter's headline. */
export const marksOf = (inviter: Self): HeadlineMarks => {
  const emojis = inviter.headline.match(EMOJIS) ?? [];
  const marks = {
    emoji: emojis[0] ?? null,
    emojis: emojis.length,
    figures: FIGURES.exec(inviter.headline)?.[0].trim() ?? null,
    separators: inviter.headline.match(SEPARATORS)?.length ?? 0,
    shouting: shouting(inviter.headline),
    selling: [...inviter.ownTrades].filter((trade) => SELLING.has(trade) || isForAnyFirm(trade)),
    promotion: PROMOTION.filter((concept) => inviter.reading.concepts.has(concept)),
  };
  const loud = marks.promotion.length > 0 || marks.emoji !== null || marks.figures !== null || marks.separators >= 3;
  return { ...marks, loud };
};

/** Things people do beside their trade; a peer who also trains or mentors is still a peer. */
const BESIDES: ReadonlySet<Trade> = new Set<Trade>([
  'people/coaching',
  'education/training',
  'events/events',
  'people/wellbeing',
  'offers/network-club',
  'offers/grants',
  'offers/languages',
  'services/consulting',
]);

/** The trade by which an inviter sells to people like the member; undefined for peers and for the member's own trade. */
export const soldToMember = (selling: readonly Trade[], member: MemberReading, inviter: Self): Trade | undefined => {
  const peer = [...inviter.ownTrades].some((trade) => member.trades.has(trade));
  return selling.find((trade) => !member.trades.has(trade) && !(peer && BESIDES.has(trade)));
};

const WORD = /[\p{L}\p{N}]\S*/gu;

/** How many words a headline has; signs between them are none. */
export const wordCount = (headline: string): number => headline.match(WORD)?.length ?? 0;
