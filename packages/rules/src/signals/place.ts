import { fold } from '@guestlist/model';
import { type Area, CITY_REGIONS } from '../lexicon/places.ts';
import { REGION_NAMES } from '../lexicon/regions.ts';
import { packedCountries } from '../packed/countries.ts';
import { remembering } from '../text/remembering.ts';
import { type Region, regionsOfTown } from './towns.ts';

/** How far apart two places are, as far as their names tell. */
export type Nearness = 'same-area' | 'same-country' | 'abroad';

interface Place {
  readonly countries: ReadonlySet<string>;
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

/** An area lies in the regions of its towns. */
const regionsOfArea = ({ country, id, names }: Area): readonly Region[] => [
  { id, country },
  ...names.flatMap(regionsOfTown).filter((region) => region.country === country),
];

const MOST_REMEMBERED = 5_000;

const SEPARATOR = /\s*[,–—|·]\s*/u;

const placeOf = remembering(MOST_REMEMBERED, (text): Place => {
  const parts = fold(text)
    .split(SEPARATOR)
    .map((part) => part.replace(FRAME, ' ').replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');
  const named = new Set(parts.flatMap((part) => countries().get(part) ?? []));
  const others = parts.filter((part) => !countries().has(part));
  const found = others
    .flatMap((part) => {
      const area = CITY_REGIONS.get(part);
      return area === undefined ? regionsOfTown(part) : regionsOfArea(area);
    })
    .filter(({ country }) => named.size === 0 || named.has(country));
  return {
    countries: named.size > 0 ? named : new Set(found.map(({ country }) => country)),
    regions: new Set([...others, ...found.map(({ id }) => id)]),
  };
});

const meet = (one: ReadonlySet<string>, two: ReadonlySet<string>): boolean => [...one].some((name) => two.has(name));

/**
 * How near an inviter's place is to the member's. Only ever relative: a place by itself says nothing. A name that several towns have is taken for the nearest.
 *
 * @returns null when the names do not tell
 */
export const nearness = (member: string, inviter: string): Nearness | null => {
  const a = placeOf(member);
  const b = placeOf(inviter);
  if (meet(a.regions, b.regions)) return 'same-area';
  if (a.countries.size === 0 || b.countries.size === 0) return null;
  return meet(a.countries, b.countries) ? 'same-country' : 'abroad';
};

/** Whether a folded word is by itself the name of a country, a region, an area or a town. */
export const isPlaceName = remembering(
  MOST_REMEMBERED,
  (folded): boolean =>
    REGION_NAMES.has(folded) || countries().has(folded) || CITY_REGIONS.has(folded) || regionsOfTown(folded).length > 0,
);
