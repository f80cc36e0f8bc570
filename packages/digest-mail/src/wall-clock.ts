const DAY = 86_400_000;
const MINUTE = 60_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a hundred times what using it does; there are as many as there are zones. */
const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  clocks.set(timeZone, made);
  return made;
};

const SHOWN = /^(\d+)\/(\d+)\/(\d+) A\D+(\d+):(\d+):(\d+)$/u;

/** What a clock on the wall shows at a moment, written as if it were UTC (milliseconds since 1970). */
const wallAt = (at: number, timeZone: string): number => {
  const shown = SHOWN.exec(clockOf(timeZone).format(at));
  if (shown === null) throw new RangeError(`not a moment of our era: ${at}`);
  const [, month, day, year, hour, minute, second] = shown.map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
};

const offsetAt = (at: number, timeZone: string): number => wallAt(at, timeZone) - Math.floor(at / 1000) * 1000;

/** The date of a zone at a moment, `YYYY-MM-DD`. Throws RangeError for a zone nobody knows. */
export const localDateAt = (at: Date, timeZone: string): string =>
  new Date(wallAt(at.getTime(), timeZone)).toISOString().slice(0, 10);

/** The moment between two others at which a zone's clocks are moved, to the minute. */
const leapBetween = (before: number, after: number, timeZone: string): number => {
  const old = offsetAt(before, timeZone);
  let [low, high] = [Math.floor(before / MINUTE), Math.ceil(after / MINUTE)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * MINUTE, timeZone) === old) low = middle;
    else high = middle;
  }
  return high * MINUTE;
};

/**
 * When a zone's clocks show a given wall time (written as if it were UTC): the first such moment, or, where the clocks
 * leap over it, the moment of the leap, which is the next valid minute.
 */
export const wallTimes = (
  wall: number,
  timeZone: string,
): { readonly first: number; readonly leap: null } | { readonly first: null; readonly leap: number } => {
  const [before, after] = [wall - DAY, wall + DAY];
  const offsets = new Set([offsetAt(before, timeZone), offsetAt(after, timeZone)]);
  const moments = [...offsets].map((offset) => wall - offset).filter((moment) => wallAt(moment, timeZone) === wall);
  if (moments.length > 0) return { first: Math.min(...moments), leap: null };
  return { first: null, leap: leapBetween(before, after, timeZone) };
};
