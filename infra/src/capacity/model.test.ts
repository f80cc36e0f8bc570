import { describe, expect, it } from 'vitest';
import { MEMORY } from '../memory.ts';
import { TIMEOUT } from '../timeouts.ts';
import { DIGEST_HOURS, MAIL_HOURS, ZONES } from './assumptions.ts';
import { dueIn, playDay } from './day.ts';
import { capacityOf, type Question } from './model.ts';
import { ratesOf } from './rates.ts';
import { UNITS, WORK } from './units.ts';

const MILLION: Question = { members: 1_000_000, invitations: 12, otherMails: 4, sendRate: null, atOnce: false };
const total = (shares: readonly { readonly share: number }[]): number =>
  shares.reduce((sum, { share }) => sum + share, 0);

describe('the assumptions', () => {
  it('leave nobody out: zones and hours add up to one, a day has 24 hours', () => {
    expect(total(ZONES)).toBeCloseTo(1);
    expect(total(DIGEST_HOURS)).toBeCloseTo(1);
    expect(MAIL_HOURS).toHaveLength(24);
  });

  it('rest on units that were measured, every one of them', () => {
    for (const name of WORK) {
      expect(UNITS.work[name].requests, name).toBeGreaterThan(0);
      expect(UNITS.work[name].cpuMs, name).toBeGreaterThan(0);
    }
    expect(UNITS.at).toMatch(/^\d{4}-\d\d-\d\d$/u);
  });
});

describe('a day', () => {
  const day = playDay(MILLION, ratesOf(UNITS, MILLION, 200));
  const sum = (of: (minute: (typeof day)[number]) => number): number =>
    day.reduce((all, minute) => all + of(minute), 0);

  it('brings every member one digest, on a quarter hour, at their own hour', () => {
    expect(sum(({ due }) => due)).toBeCloseTo(MILLION.members, 0);
    expect(day.every(({ due }, minute) => due === 0 || minute % 15 === 0)).toBe(true);
    const paris = [{ name: 'Paris', offset: 1, share: 1 }];
    expect(dueIn(6 * 60, 1000, paris)).toBe(500);
    expect(dueIn(7 * 60, 1000, paris)).toBe(100);
    const kolkata = [{ name: 'Kolkata', offset: 5.5, share: 1 }];
    expect(dueIn(90, 1000, kolkata)).toBe(500);
  });

  it('loses nothing: what came in was read, what was due was sent, where the rates suffice', () => {
    expect(sum(({ mails }) => mails)).toBeCloseTo(16_000_000, -1);
    expect(sum(({ read }) => read)).toBeCloseTo(16_000_000, -1);
    expect(sum(({ sent }) => sent)).toBeCloseTo(MILLION.members, -1);
  });

  it('never lets a hop do more than its rate', () => {
    const rates = ratesOf(UNITS, MILLION, 200);
    for (const { read, queued, sent } of day) {
      expect(read).toBeLessThanOrEqual(rates.ingest * 60);
      expect(queued).toBeLessThanOrEqual(rates.tick * 60);
      expect(sent).toBeLessThanOrEqual(rates.send * 60);
    }
  });
});

describe('a million members', () => {
  const capacity = capacityOf(UNITS, MILLION);

  it('have their digests within twenty minutes of seven in the busiest zone, at the rate it names', () => {
    expect(capacity.peak.minute).toBe(6 * 60);
    expect(capacity.peak.due).toBeGreaterThan(150_000);
    expect(capacity.peak.drainMinutes).toBeLessThanOrEqual(20);
    expect(capacity.strains.filter(({ verdict }) => verdict === 'beyond')).toEqual([]);
  });

  it('wait for ever where SES takes no more than it does at first', () => {
    expect(capacityOf(UNITS, { ...MILLION, sendRate: 10 }).peak.drainMinutes).toBe(Number.POSITIVE_INFINITY);
  });

  it('are ticked within the time-out even if all of them are due at once', () => {
    const { peak, strains } = capacityOf(UNITS, { ...MILLION, atOnce: true });
    expect(peak.due).toBe(MILLION.members);
    expect(peak.tickSeconds).toBeLessThan(TIMEOUT.tick);
    expect(strains.filter(({ verdict }) => verdict === 'beyond')).toEqual([]);
  });

  it('cost what the lines add up to, SES for mails received above all', () => {
    const received = capacity.costs.find(({ what }) => what === 'SES, mails received');
    expect(received?.usd).toBeCloseTo(1_000_000 * 16 * 30.4 * 0.0001, 2);
    expect(capacity.costs[0]).toBe(received);
    expect(capacity.costs.reduce((sum, { usd }) => sum + usd, 0)).toBeCloseTo(capacity.usdAMonth);
    expect(capacity.usdAMember * MILLION.members).toBeCloseTo(capacity.usdAMonth);
  });

  it('cost in proportion: ten times as many pay ten times as much, but for what is fixed', () => {
    const tenth = capacityOf(UNITS, { ...MILLION, members: 100_000 });
    expect(capacity.usdAMonth / tenth.usdAMonth).toBeGreaterThan(9.9);
    expect(capacity.usdAMonth / tenth.usdAMonth).toBeLessThan(10);
  });
});

describe('the memory of a function', () => {
  it('is enough for its patience and for twice its process, as deployed', () => {
    for (const { name, chosenMb, sizes } of capacityOf(UNITS, MILLION).memory) {
      expect(
        sizes.find(({ mb }) => mb === chosenMb),
        name,
      ).toMatchObject({ fits: true });
      expect(MEMORY[name]).toBe(chosenMb);
    }
  });
});
