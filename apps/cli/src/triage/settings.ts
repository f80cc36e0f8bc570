import { readFileSync } from 'node:fs';
import { parseZone, type Zone } from '@guestlist/mail-trust';
import type { Profile } from '@guestlist/model';

/** For whom mails are judged. */
export interface Reader {
  /** Null without `--profile`: rules that need one then do not apply. */
  readonly profile: Profile | null;
  readonly addresses: readonly string[];
}

export type Loaded<T> = { readonly value: T } | { readonly unusable: string };

const NOBODY: Reader = { profile: null, addresses: [] };

/** Reads `--profile`: a persona as in the labelled inboxes, with its own addresses in `email`. */
export const loadReader = (path: string | null): Loaded<Reader> => {
  if (path === null) return { value: NOBODY };
  const json = readJson(path);
  if ('unusable' in json) return json;
  const persona = isRecord(json.value) && isRecord(json.value['persona']) ? json.value['persona'] : json.value;
  if (!isRecord(persona) || typeof persona['name'] !== 'string') {
    return { unusable: `${path} is not a profile: give a JSON object with at least a "name".` };
  }
  return { value: { profile: profileOf(persona, persona['name']), addresses: texts(persona['email']) } };
};

/** Reads `--dns`; null where system DNS is to be asked. */
export const loadZone = (path: string | null): Loaded<Zone | null> => {
  if (path === null) return { value: null };
  const json = readJson(path);
  if ('unusable' in json) return json;
  const zone = parseZone(json.value);
  return zone === null
    ? { unusable: `${path} is not a zone: give {"name": {"TXT": [["text", "…"]]}}.` }
    : { value: zone };
};

const profileOf = (persona: Readonly<Record<string, unknown>>, name: string): Profile => ({
  ...(typeof persona['id'] === 'string' ? { id: persona['id'] } : {}),
  name,
  headline: text(persona['headline']),
  company: text(persona['company']),
  industry: text(persona['industry']),
  location: text(persona['location']),
  languages: texts(persona['languages']),
  lookingFor: texts(persona['lookingFor']),
  notWanted: texts(persona['notWanted']),
  pastCompanies: texts(persona['pastCompanies']),
  schools: texts(persona['schools']),
});

const readJson = (path: string): Loaded<unknown> => {
  try {
    return { value: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    return { unusable: `${path} cannot be used: ${error instanceof Error ? error.message : String(error)}` };
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const texts = (value: unknown): readonly string[] =>
  [value].flat().filter((entry): entry is string => typeof entry === 'string' && entry !== '');
