import type { Weekday } from '@guestlist/model';
import { localDateAt, wallTimes } from './wall-clock.ts';

/** When a member wants their digest. */
export interface DigestHours {
  /** IANA name. */
  readonly timeZone: string;
  /** Local time `HH:MM` on a quarter hour. */
  readonly digestAt: string;
  readonly days: readonly Weekday[];
  /** ISO 8601, the first moment at which digests may come again; `forever` or null as in the member's settings. */
  readonly pausedUntil: string | 'forever' | null;
}

export interface DueDigest {
  /** ISO 8601, UTC. */
  readonly dueAt: string;
  /** The member's date at that moment, `YYYY-MM-DD`: one digest at most for each. */
  readonly localDate: string;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const SUNDAY_FIRST: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/u;
/** A week, today once more, and one for a date that a zone leaps over. */
const DATES_TO_TRY = 9;

/**
 * The first digest after a moment. Each local date has one due moment at most, so a chain of calls, each with the last
 * answer's `dueAt`, gives every chosen date once: a time that the clocks leap over becomes the next valid minute of
 * that date (the last quarter hour before the leap where the date has no minute left), a time they repeat is taken
 * the first time only, and a date that a zone leaps over whole has none.
 *
 * @param after the digest is due later than this
 * @returns null when no day is chosen or digests are stopped
 * @throws RangeError when the zone, the time or the pause is malformed
 */
export const nextDigest = (after: Date, hours: DigestHours): DueDigest | null => {
  const minutes = minutesOfDay(hours.digestAt);
  if (hours.pausedUntil === 'forever' || hours.days.length === 0) return null;
  const from = Math.max(after.getTime() + 1, pauseEnd(hours.pausedUntil));
  const firstDate = Date.parse(localDateAt(new Date(from), hours.timeZone));
  for (let step = 0; step < DATES_TO_TRY; step += 1) {
    const date = new Date(firstDate + step * DAY);
    const dueAt = isChosen(date, hours.days) ? dueOn(date, minutes, hours.timeZone) : null;
    if (dueAt !== null && dueAt >= from) {
      return { dueAt: new Date(dueAt).toISOString(), localDate: date.toISOString().slice(0, 10) };
    }
  }
  return null;
};

const minutesOfDay = (digestAt: string): number => {
  const [, hour, minute] = TIME.exec(digestAt) ?? [];
  if (hour === undefined || minute === undefined) throw new RangeError(`not a time of day: ${digestAt}`);
  return Number(hour) * 60 + Number(minute);
};

const pauseEnd = (pausedUntil: string | null): number => {
  if (pausedUntil === null) return Number.NEGATIVE_INFINITY;
  const end = Date.parse(pausedUntil);
  if (Number.isNaN(end)) throw new RangeError(`not a moment: ${pausedUntil}`);
  return end;
};

const isChosen = (date: Date, days: readonly Weekday[]): boolean => {
  const weekday = SUNDAY_FIRST[date.getUTCDay()];
  return weekday !== undefined && days.includes(weekday);
};

/** The one due moment of a date, milliseconds since 1970; null for a date that was leapt over. */
const dueOn = (date: Date, minutes: number, timeZone: string): number | null => {
  const wall = date.getTime() + minutes * MINUTE;
  const { first, leap } = wallTimes(wall, timeZone);
  if (first !== null) return first;
  const isOnDate = (at: number) => localDateAt(new Date(at), timeZone) === date.toISOString().slice(0, 10);
  return [leap, leap - 15 * MINUTE].find(isOnDate) ?? null;
};
