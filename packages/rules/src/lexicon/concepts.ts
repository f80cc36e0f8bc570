import { remembering } from '../text/remembering.ts';
import { wordIndex } from '../text/word-index.ts';
import { HEADLINE_CUES } from './cues-headline.ts';
import { NOTE_CUES } from './cues-note.ts';
import { PITCH_CUES, SCAM_CUES } from './cues-pitch.ts';
import { TEMPLATE_CUES } from './cues-template.ts';
import { WISH_CUES } from './cues-wish.ts';
import { FUNCTIONS } from './functions.ts';
import { BUILDING_TRADES } from './trades-building.ts';
import { BUSINESS_TRADES } from './trades-business.ts';
import { CARE_TRADES } from './trades-care.ts';
import { INDUSTRY_TRADES } from './trades-industry.ts';
import { OFFER_TRADES } from './trades-offers.ts';
import { PEOPLE_TRADES } from './trades-people.ts';
import { TECHNOLOGY_TRADES } from './trades-technology.ts';

const TRADES = {
  ...INDUSTRY_TRADES,
  ...BUILDING_TRADES,
  ...TECHNOLOGY_TRADES,
  ...CARE_TRADES,
  ...BUSINESS_TRADES,
  ...OFFER_TRADES,
  ...PEOPLE_TRADES,
};
const CUES = { ...HEADLINE_CUES, ...TEMPLATE_CUES, ...PITCH_CUES, ...SCAM_CUES, ...NOTE_CUES, ...WISH_CUES };

export type Trade = keyof typeof TRADES;
export type Role = keyof typeof FUNCTIONS;
export type Cue = keyof typeof CUES;
export type Concept = Trade | Role | Cue;

/** Every concept of the lexicon, found in one pass over a text. */
export const LEXICON = wordIndex<Concept>({ ...TRADES, ...FUNCTIONS, ...CUES });

export const isTrade = (concept: Concept): concept is Trade => concept in TRADES;
export const isRole = (concept: Concept): concept is Role => concept in FUNCTIONS;

const MOST_TRADES = 1_000;

/** The field a trade belongs to: `health` of `health/nursing`. */
export const fieldOf = remembering(MOST_TRADES, (trade: Trade): string => trade.slice(0, trade.indexOf('/')));
