import { HEADLINE_CUES } from './cues-headline.ts';
import { NOTE_CUES } from './cues-note.ts';
import { PITCH_CUES, SCAM_CUES } from './cues-pitch.ts';
import { TEMPLATE_CUES } from './cues-template.ts';
import { WISH_CUES } from './cues-wish.ts';
import { FUNCTIONS } from './functions.ts';
import { ANY_FIRM_TRADES } from './trades-any-firm.ts';
import { BUILDING_TRADES } from './trades-building.ts';
import { BUSINESS_TRADES } from './trades-business.ts';
import { CARE_TRADES } from './trades-care.ts';
import { CRAFT_TRADES } from './trades-crafts.ts';
import { FIELD_TRADES } from './trades-fields.ts';
import { GOODS_TRADES } from './trades-goods.ts';
import { INDUSTRY_TRADES } from './trades-industry.ts';
import { NETWORK_TRADES } from './trades-networks.ts';
import { OFFER_TRADES } from './trades-offers.ts';
import { PEOPLE_TRADES } from './trades-people.ts';
import { SERVICE_TRADES } from './trades-services.ts';
import { TECHNOLOGY_TRADES } from './trades-technology.ts';

const BY_OCCUPATION = {
  ...INDUSTRY_TRADES,
  ...BUILDING_TRADES,
  ...TECHNOLOGY_TRADES,
  ...CARE_TRADES,
  ...BUSINESS_TRADES,
  ...OFFER_TRADES,
  ...PEOPLE_TRADES,
  ...ANY_FIRM_TRADES,
  ...CRAFT_TRADES,
} as const;

/** Two tables as one; a concept that both have gets the patterns of both. */
const together = <A extends string, B extends string>(
  one: Readonly<Record<A, string>>,
  two: Readonly<Record<B, string>>,
): Readonly<Record<A | B, string>> => {
  const all = new Map<string, string>(Object.entries<string>(one));
  for (const [concept, patterns] of Object.entries<string>(two))
    all.set(concept, [all.get(concept), patterns].filter((text) => text !== undefined).join(' '));
  return Object.fromEntries(all) as Record<A | B, string>; // the keys of both
};

/** Every table of concepts, by kind. Only what is packed looks at them; while judging, `concepts.ts` knows what it must. */
export const TABLES = {
  trades: together(
    together(together(together(BY_OCCUPATION, GOODS_TRADES), SERVICE_TRADES), FIELD_TRADES),
    NETWORK_TRADES,
  ),
  roles: FUNCTIONS,
  cues: { ...HEADLINE_CUES, ...TEMPLATE_CUES, ...PITCH_CUES, ...SCAM_CUES, ...NOTE_CUES, ...WISH_CUES },
} as const;
