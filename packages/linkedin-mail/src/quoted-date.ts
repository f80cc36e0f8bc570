import { cleanText } from './clean-text.ts';
import { monthNamed } from './month-names.ts';

/** What a quoted date line tells for certain. */
export interface QuotedDate {
  /** No earlier than this (ms): what is not said is taken at its earliest. */
  readonly earliest: number;
  /** ISO 8601 when day, time and zone are all said; else null. */
  readonly exact: string | null;
}

const TIME = /(?<![\d-])(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:\s?(am|pm|a\.m\.|p\.m\.)(?![\p{L}]))?/iu;
const ZONE = /(?:GMT|UTC)\s?([+-])(\d{1,2})(?::?(\d{2}))?|\s([+-])(\d{2}):?(\d{2})(?!\d)|\b(?:GMT|UTC)\b/u;
const ISO_DAY = /(?<!\d)(20\d{2})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})(?!\d)/u;
const NUMERIC_DAY = /(?<!\d)(\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?(20\d{2})(?!\d)/u;
const YEAR = /(?<!\d)(20\d{2})(?!\d)/u;
const EASTERNMOST_MINUTES = 14 * 60;
const MINUTE = 60_000;
const MAX_CHARS = 120;

const day = (year: number, month: number, date: number): readonly number[] => {
  const at = Date.UTC(year, month, date);
  return month >= 0 && month < 12 && new Date(at).getUTCDate() === date ? [at] : [];
};

const numericDays = (text: string): readonly number[] => {
  const iso = ISO_DAY.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
  const [, one, two, year] = NUMERIC_DAY.exec(text) ?? [];
  if (year === undefined) return [];
  return [
    ...day(Number(year), Number(two) - 1, Number(one)),
    ...(one === two ? [] : day(Number(year), Number(one) - 1, Number(two))),
  ];
};

const namedDays = (text: string): readonly number[] => {
  const year = YEAR.exec(text)?.[1];
  const words = text.match(/\p{L}[\p{L}\p{M}.]*/gu) ?? [];
  const months = new Set(words.flatMap((word) => monthNamed(word) ?? []));
  const bare = text.replace(TIME, ' ').replace(ZONE, ' ').replace(YEAR, ' ');
  const dates = (bare.match(/\d{1,2}/gu) ?? []).map(Number).filter((date) => date >= 1 && date <= 31);
  const [date] = dates;
  if (year === undefined || months.size !== 1 || date === undefined || dates.length !== 1) return [];
  return [...months].flatMap((month) => day(Number(year), month, date));
};

const minutesOf = (text: string): number | null => {
  const match = TIME.exec(text.replace(ISO_DAY, ' ').replace(NUMERIC_DAY, ' '));
  if (match === null) return null;
  const [, hours = '', minutes = '', seconds = '0', half] = match;
  const hour = (Number(hours) % (half === undefined ? 24 : 12)) + (half !== undefined && /^p/iu.test(half) ? 12 : 0);
  return Number(minutes) < 60 ? hour * 60 + Number(minutes) + Number(seconds) / 60 : null;
};

/** Minutes east of Greenwich. */
const zoneOf = (text: string): number | null => {
  const match = ZONE.exec(text);
  if (match === null) return null;
  const sign = match[1] ?? match[4];
  const minutes = Number(match[2] ?? match[5] ?? 0) * 60 + Number(match[3] ?? match[6] ?? 0);
  return sign === '-' ? -minutes : minutes;
};

/**
 * Reads the date line that a mail program quotes, in any of two dozen languages, without guessing: day and month may be
 * either way round, and the zone is mostly missing.
 *
 * @param zone minutes east of Greenwich of the forwarding mail, when it says one: programs quote in their own zone
 * @returns null when no day can be told
 */
export const readQuotedDate = (line: string, zone: number | null): QuotedDate | null => {
  const text = cleanText(line.slice(0, MAX_CHARS));
  const numeric = numericDays(text);
  const days = numeric.length > 0 ? numeric : namedDays(text);
  if (days.length === 0) return null;
  const minutes = minutesOf(text);
  const said = zoneOf(text);
  const east = said ?? zone ?? EASTERNMOST_MINUTES;
  const earliest = Math.min(...days) + ((minutes ?? 0) - east) * MINUTE;
  const certain = days.length === 1 && minutes !== null && said !== null;
  return { earliest, exact: certain ? new Date(earliest).toISOString() : null };
};
