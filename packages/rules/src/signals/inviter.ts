import type { Inviter } from '@guestlist/model';
import { type Concept, isTrade, type Trade } from '../lexicon/concepts.ts';
import { FOR_WORDS } from '../lexicon/small-words.ts';
import { gapBefore, type Reading, readingOf } from '../text/reading.ts';
import type { Hit } from '../text/word-index.ts';
import { brandIn } from './brand.ts';
import { companyInHeadline } from './company.ts';
import { type HeadlineMarks, marksOf, type Self } from './headline.ts';
import { livesOnSelling } from './sellers.ts';

/** What an inviter says of themselves: what they do, and whom they do it for. */
export interface InviterReading extends Self {
  /** Its words, folded. */
  readonly words: ReadonlySet<string>;
  /** Concepts of what they are and do. */
  readonly does: readonly Hit<Concept>[];
  /** Concepts of whom they serve: "I help lawyers" is no lawyer. */
  readonly serves: readonly Hit<Concept>[];
  readonly trades: ReadonlySet<Trade>;
  readonly served: ReadonlySet<Trade>;
  readonly company: string | null;
  readonly marks: HeadlineMarks;
  /** Whether they live on selling, by what they say of themselves. */
  readonly livesOnSelling: boolean;
}

const SEGMENT = /[|•·▪■►~\n/;]|\s[–—-]\s|\s\|\|\s|,\s/u;

const endsSegment = (gap: string): boolean => gap !== ' ' && SEGMENT.test(gap);

/** Words before what somebody was, folded, in eight languages. */
const FORMERLY = new Set(
  'ex former formerly ancien ancienne ehem ehemals ehemaliger ehemalige voormalig oud antiguo antigua antigo antiga byly byla'.split(
    ' ',
  ),
);

const AT_SURE = new Set(['at', 'chez', 'bei', 'bij', 'presso', 'beim']);

/** From where in each part of the headline the employer is named: "nurse at …". */
const employerWords = (reading: Reading, companyFrom: number): readonly boolean[] => {
  let employed = false;
  return reading.tokens.map((token, at) => {
    const before = gapBefore(reading, at);
    if (at > 0 && endsSegment(before)) employed = false;
    if (before.includes('@') || AT_SURE.has(reading.tokens[at - 1]?.folded ?? '')) employed = true;
    return employed || token.start >= companyFrom;
  });
};

/** For each word, whether it stands after "for" or "I help" in its part of the headline. */
const servedWords = (reading: Reading): readonly boolean[] => {
  const helpStarts = new Map(
    reading.hits.filter((hit) => hit.concept === 'head/help').map((hit) => [hit.from, hit.to]),
  );
  let serving = false;
  let from = 0;
  return reading.tokens.map((token, at) => {
    const before = at === 0 ? '' : gapBefore(reading, at);
    if (endsSegment(before)) serving = false;
    if (FOR_WORDS.has(token.folded)) {
      serving = true;
      from = at + 1;
    }
    const helped = helpStarts.get(at);
    if (helped !== undefined) {
      serving = true;
      from = helped;
    }
    return serving && at >= from;
  });
};

const read = (inviter: Inviter): InviterReading | null => {
  const headline = inviter.headline?.normalize('NFC') ?? '';
  const parts = [headline, inviter.title, inviter.company].filter((text) => text !== null && text !== '');
  if (parts.length === 0) return null;
  const reading = readingOf(parts.join(' | '));
  const served = servedWords(reading);
  const companyFrom =
    inviter.company === null || headline === ''
      ? Number.POSITIVE_INFINITY
      : reading.text.length - inviter.company.length;
  const employer = employerWords(reading, companyFrom);
  const company = inviter.company ?? (headline === '' ? null : companyInHeadline(headline));
  const brand = company === null ? null : brandIn(company);
  // A trade in a product's name is its market: who is at “TenderPilot” writes no tenders.
  const isServed = ({ from }: Hit<Concept>): boolean => served[from] === true || reading.tokens[from]?.word === brand;
  const isPast = ({ from }: Hit<Concept>): boolean => FORMERLY.has(reading.tokens[from - 1]?.folded ?? '');
  const serves = reading.hits.filter(isServed);
  const does = reading.hits.filter((hit) => !isServed(hit) && !isPast(hit));
  const ownTrades = new Set(
    does
      .filter((hit) => employer[hit.from] !== true)
      .map((hit) => hit.concept)
      .filter(isTrade),
  );
  const self = { reading, headline, ownTrades };
  const marks = marksOf(self);
  return {
    ...self,
    words: new Set(reading.tokens.map(({ folded }) => folded)),
    does,
    serves,
    trades: new Set(does.map((hit) => hit.concept).filter(isTrade)),
    served: new Set(serves.map((hit) => hit.concept).filter(isTrade)),
    company,
    marks,
    livesOnSelling: livesOnSelling(self, marks),
  };
};

const cache = new WeakMap<Inviter, { readonly reading: InviterReading | null }>();

/** Reads an inviter, the same card once; null when the mail shows neither headline nor title nor company. */
export const inviterReading = (inviter: Inviter): InviterReading | null => {
  const known = cache.get(inviter);
  if (known !== undefined) return known.reading;
  const reading = read(inviter);
  cache.set(inviter, { reading });
  return reading;
};
