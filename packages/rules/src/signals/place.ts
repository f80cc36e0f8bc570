import { fold, LOCALES } from '@guestlist/model';
import { CITY_REGIONS } from '../lexicon/places.ts';
import { remembering } from '../text/remembering.ts';

/** How far apart two places are, as far as their names tell. */
export type Nearness = 'same-area' | 'same-country' | 'abroad';

interface Place {
  readonly parts: readonly string[];
  readonly country: string | null;
  readonly regions: ReadonlySet<string>;
}

const FRAME =
  /\b(?:area|greater|metropolitan|metropolitana|region|metropolregion|und umgebung|e dintorni|y alrededores|et peripherie|peripherie|e regiao|en omgeving|i okolice|area metropolitana|district|kreis|provincia|provincie)\b/gu;

const readCountries = (): ReadonlyMap<string, string> => {
  const byName = new Map<string, string>();
  const codes =
    'AD AE AF AL AM AO AR AT AU AZ BA BD BE BF BG BH BI BJ BO BR BW BY CA CD CG CH CI CL CM CN CO CR CU CV CY CZ DE DK DO DZ EC EE EG ES ET FI FR GA GB GE GH GN GR GT HK HN HR HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KR KW KZ LA LB LK LT LU LV LY MA MC MD ME MG MK ML MM MN MT MU MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PH PK PL PS PT PY QA RO RS RU RW SA SD SE SG SI SK SN SO SV SY TG TH TN TR TW TZ UA UG US UY UZ VE VN YE ZA ZM ZW'.split(
      ' ',
    );
  for (const locale of LOCALES) {
    const names = new Intl.DisplayNames([locale], { type: 'region' });
    for (const code of codes) byName.set(fold(names.of(code) ?? code), code);
  }
  for (const [name, code] of [
    ['uk', 'GB'],
    ['usa', 'US'],
    ['england', 'GB'],
    ['scotland', 'GB'],
    ['holland', 'NL'],
    ['czech republic', 'CZ'],
    ['hong kong sar', 'HK'],
    ['estados unidos', 'US'],
    ['turkei', 'TR'],
    ['turkey', 'TR'],
  ] as const)
    byName.set(name, code);
  return byName;
};

let read: ReadonlyMap<string, string> | undefined;

/** The codes of countries by their folded names in eight languages; asking for those takes 20 ms, so only when a mail names a place. */
const countries = (): ReadonlyMap<string, string> => {
  read ??= readCountries();
  return read;
};

const MOST_REMEMBERED = 5_000;

const placeOf = remembering(MOST_REMEMBERED, (text): Place => {
  const parts = fold(text)
    .split(/\s*[,–—|·]\s*/u)
    .map((part) => part.replace(FRAME, ' ').replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');
  let country: string | null = null;
  const regions = new Set<string>();
  for (const part of parts) {
    country = countries().get(part) ?? country;
    const known = CITY_REGIONS.get(part);
    if (known === undefined) {
      if (!countries().has(part)) regions.add(part);
      continue;
    }
    country ??= known.country;
    for (const name of known.names) regions.add(name);
  }
  return { parts, country, regions };
});

/**
 * How near an inviter's place is to the member's. Only ever relative: a place by itself says nothing.
 *
 * @returns null when the names do not tell
 */
export const nearness = (member: string, inviter: string): Nearness | null => {
  const a = placeOf(member);
  const b = placeOf(inviter);
  if ([...a.regions].some((name) => b.regions.has(name))) return 'same-area';
  if (a.country === null || b.country === null) return null;
  return a.country === b.country ? 'same-country' : 'abroad';
};
