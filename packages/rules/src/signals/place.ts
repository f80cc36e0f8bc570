import { fold } from '@guestlist/model';
import { CITY_REGIONS } from '../lexicon/places.ts';
import { packedCountries } from '../packed/countries.ts';
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

let read: ReadonlyMap<string, string> | undefined;

const entryOf = (line: string): [string, string] => {
  const end = line.lastIndexOf('=');
  return [line.slice(0, end), line.slice(end + 1)];
};

/** The codes of countries by their folded names in eight languages, read when a mail first names a place. */
const countries = (): ReadonlyMap<string, string> => {
  read ??= new Map(packedCountries().split('\n').map(entryOf));
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
