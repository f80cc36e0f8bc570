import { WEEKDAYS, type Weekday } from '@guestlist/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DigestHours, type DueDigest, nextDigest } from './schedule.ts';

const QUARTER = 15 * 60_000;
const DAY = 86_400_000;
const FROM = Date.UTC(2026, 0, 1);
const UNTIL = Date.UTC(2031, 0, 1);
const ZONES = Intl.supportedValuesOf('timeZone');

const daily = (timeZone: string, digestAt: string): DigestHours => ({
  timeZone,
  digestAt,
  days: WEEKDAYS,
  pausedUntil: null,
});

/** Another road to a zone's offset than the one under test: the offset as Intl spells it out. */
const offsetReader = (timeZone: string): ((at: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (at) => {
    const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/u.exec(format.format(at)) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  };
};

const changesOf = (timeZone: string): readonly number[] => {
  const offset = offsetReader(timeZone);
  const changes: number[] = [];
  for (let day = FROM; day < UNTIL; day += DAY) {
    if (offset(day) === offset(day + DAY)) continue;
    let moment = day + QUARTER;
    while (offset(moment) === offset(day)) moment += QUARTER;
    changes.push(moment);
  }
  return changes;
};

const chain = (hours: DigestHours, from: number, until: number): readonly DueDigest[] => {
  const found: DueDigest[] = [];
  for (let after = from; ; ) {
    const next = nextDigest(new Date(after), hours);
    if (next === null || Date.parse(next.dueAt) >= until) return found;
    found.push(next);
    after = Date.parse(next.dueAt);
  }
};

const timeOf = (quarter: number): string => {
  const minutes = (((quarter % 96) + 96) % 96) * 15;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

/** What is wrong with a chain of daily digests: a date twice, a date without, or a moment that shows another time. */
const faults = (found: readonly DueDigest[], hours: DigestHours, offset: (at: number) => number): readonly string[] =>
  found.flatMap((due, index) => {
    const at = Date.parse(due.dueAt);
    const shown = new Date(at + offset(at)).toISOString();
    const before = found[index - 1];
    const say = (what: string) => `${hours.timeZone} ${hours.digestAt} ${due.localDate}: ${what}`;
    const gapBefore = offset(at - 3 * 3_600_000) < offset(at + 3 * 3_600_000);
    return [
      shown.startsWith(due.localDate) ? [] : say('on another date'),
      before === undefined || Date.parse(due.localDate) - Date.parse(before.localDate) === DAY
        ? []
        : say('not the next'),
      at % QUARTER === 0 ? [] : say('between two ticks'),
      shown.slice(11, 16) === hours.digestAt || gapBefore ? [] : say(`shows ${shown}`),
      offset(at - 3 * 3_600_000) > offset(at) && at - firstOf(at, offset) > 0 ? say('the second time') : [],
    ].flat();
  });

/** The first moment, within three hours before, that shows the same wall time. */
const firstOf = (at: number, offset: (at: number) => number): number => {
  const wall = at + offset(at);
  for (let moment = at - 3 * 3_600_000; moment < at; moment += QUARTER) {
    if (moment + offset(moment) === wall) return moment;
  }
  return at;
};

describe('nextDigest', () => {
  it('keeps the member’s hour through both changes of clock', () => {
    const paris = daily('Europe/Paris', '07:30');
    expect(nextDigest(new Date('2026-03-28T06:30:00Z'), paris)).toEqual({
      dueAt: '2026-03-29T05:30:00.000Z',
      localDate: '2026-03-29',
    });
    expect(nextDigest(new Date('2026-10-24T05:30:00Z'), paris)?.dueAt).toBe('2026-10-25T06:30:00.000Z');
  });

  it('takes the next valid minute for a time the clocks leap over, and the first of a time they repeat', () => {
    const early = daily('Europe/Paris', '02:30');
    expect(nextDigest(new Date('2026-03-28T12:00:00Z'), early)?.dueAt).toBe('2026-03-29T01:00:00.000Z');
    expect(nextDigest(new Date('2026-10-24T12:00:00Z'), early)?.dueAt).toBe('2026-10-25T00:30:00.000Z');
    expect(nextDigest(new Date('2026-10-25T00:30:00Z'), early)?.localDate).toBe('2026-10-26');
  });

  it('stays on its date where the leap reaches midnight', () => {
    expect(nextDigest(new Date('2026-03-28T12:00:00Z'), daily('America/Nuuk', '23:15'))).toEqual({
      dueAt: '2026-03-29T00:45:00.000Z',
      localDate: '2026-03-28',
    });
  });

  it('has no digest on a date that a zone leapt over', () => {
    expect(nextDigest(new Date('2011-12-30T09:15:00Z'), daily('Pacific/Apia', '23:15'))?.localDate).toBe('2011-12-31');
  });

  it('waits for chosen days, for the end of a pause, and for ever when stopped', () => {
    const weekly: DigestHours = { ...daily('Asia/Kolkata', '08:00'), days: ['wed'] };
    const after = new Date('2026-07-15T02:30:00Z');
    expect(nextDigest(after, weekly)).toEqual({ dueAt: '2026-07-22T02:30:00.000Z', localDate: '2026-07-22' });
    expect(nextDigest(after, { ...weekly, pausedUntil: '2026-08-01T00:00:00Z' })?.localDate).toBe('2026-08-05');
    expect(nextDigest(after, { ...weekly, pausedUntil: '2026-07-22T02:30:00Z' })?.localDate).toBe('2026-07-22');
    expect(nextDigest(after, { ...weekly, pausedUntil: 'forever' })).toBeNull();
    expect(nextDigest(after, { ...weekly, days: [] })).toBeNull();
  });

  it('refuses a zone, a time or a pause that is none', () => {
    const now = new Date(FROM);
    expect(() => nextDigest(now, daily('Mars/Olympus', '07:30'))).toThrow(RangeError);
    expect(() => nextDigest(now, daily('Europe/Paris', '24:00'))).toThrow(RangeError);
    expect(() => nextDigest(now, { ...daily('Europe/Paris', '07:30'), pausedUntil: 'soon' })).toThrow(RangeError);
  });
});

describe('over every zone and five years', () => {
  const changes = new Map(ZONES.map((zone) => [zone, changesOf(zone)]));

  it('gives every date one digest at every quarter hour near a change of clocks', () => {
    const found = ZONES.flatMap((zone) => {
      const offset = offsetReader(zone);
      return (changes.get(zone) ?? []).flatMap((change) => {
        const local = Math.floor((change + offset(change - 1)) / QUARTER);
        return Array.from({ length: 20 }, (_, step) => daily(zone, timeOf(local - 6 + step))).flatMap((hours) =>
          faults(chain(hours, change - 2 * DAY, change + 2 * DAY), hours, offset),
        );
      });
    });
    expect(found).toEqual([]);
    expect([...changes.values()].flat().length).toBeGreaterThan(1000);
  });

  it('gives every date of the five years one digest, none left out and none twice', () => {
    const clocks = new Map(
      ZONES.map((zone) => [`${offsetReader(zone)(FROM)} ${(changes.get(zone) ?? []).join(' ')}`, zone]),
    );
    const found = [...clocks.values()].flatMap((zone, index) => {
      const hours = daily(zone, timeOf(index * 7));
      const all = chain(hours, FROM, UNTIL);
      return [...faults(all, hours, offsetReader(zone)), ...(all.length >= 1825 ? [] : [`${zone}: ${all.length}`])];
    });
    expect(found).toEqual([]);
    expect(clocks.size).toBeGreaterThan(40);
  });

  it('gives each chosen weekday one digest after any moment', () => {
    const days = fc.uniqueArray(fc.constantFrom<Weekday>(...WEEKDAYS), { minLength: 1 });
    const moment = fc.integer({ min: FROM, max: UNTIL });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.nat(95), days, moment, (timeZone, quarter, chosen, after) => {
        const hours = { timeZone, digestAt: timeOf(quarter), days: chosen, pausedUntil: null };
        const found = chain(hours, after, after + 15 * DAY);
        const dates = new Set(found.map((due) => due.localDate));
        const offset = offsetReader(timeZone);
        expect(dates.size).toBe(found.length);
        expect(found.length).toBeGreaterThanOrEqual(2 * chosen.length);
        expect(found.length).toBeLessThanOrEqual(2 * chosen.length + Math.min(2, chosen.length));
        for (const { dueAt, localDate } of found) {
          const at = Date.parse(dueAt);
          expect(at).toBeGreaterThan(after);
          expect(new Date(at + offset(at)).toISOString().slice(0, 10)).toBe(localDate);
          expect(chosen).toContain(WEEKDAYS[(new Date(localDate).getUTCDay() + 6) % 7]);
        }
      }),
      { numRuns: 1000, seed: 5 },
    );
  });
});
