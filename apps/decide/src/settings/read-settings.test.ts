import { member as someMember } from '@guestlist/store/test-builders';
import { describe, expect, it } from 'vitest';
import type { Form } from './read-settings.ts';
import { readSettings } from './read-settings.ts';

const now = new Date('2026-11-23T07:00:00Z');
const member = someMember('ines', {
  name: 'Inès Morel',
  locale: 'fr',
  timeZone: 'Europe/Paris',
  days: ['mon', 'tue'],
  profile: { name: 'Inès Morel', headline: null, company: null, location: null, languages: ['fr'], lookingFor: [] },
});
const form: Form = {
  name: ' Inès  Morel ',
  timeZone: 'Australia/Lord_Howe',
  digestAt: '06:45',
  days: ['wed', 'mon'],
  locale: 'de',
  strictness: 'strict',
  tipThreshold: '12',
  pause: 'none',
  lookingFor: 'valve makers\r\n\r\n  purchasing \nvalve makers',
  known: 'Bo Chen',
};
const problemOf = (change: Form) => readSettings({ ...form, ...change }, member, now).problem;

describe('the settings form', () => {
  it('is read with days in order and lists without empty lines or repeats', () => {
    const { settings, known, problem } = readSettings(form, member, now);
    expect(problem).toBeNull();
    expect(settings).toMatchObject({
      name: 'Inès Morel',
      timeZone: 'Australia/Lord_Howe',
      digestAt: '06:45',
      days: ['mon', 'wed'],
      locale: 'de',
      strictness: 'strict',
      tipThreshold: 12,
      pausedUntil: null,
    });
    expect(settings.profile.lookingFor).toEqual(['valve makers', 'purchasing']);
    expect(settings.profile.languages).toEqual(['fr']);
    expect(known).toEqual(['Bo Chen']);
  });

  it('takes a day as the end of a pause, from its first local moment', () => {
    const until = (timeZone: string, pauseDate: string) =>
      readSettings({ ...form, timeZone, pause: 'until', pauseDate }, member, now).settings.pausedUntil;
    expect(until('Europe/Paris', '2026-12-24')).toBe('2026-12-23T23:00:00.000Z');
    expect(until('Pacific/Kiritimati', '2026-12-24')).toBe('2026-12-23T10:00:00.000Z');
    expect(until('Pacific/Pago_Pago', '2026-12-24')).toBe('2026-12-24T11:00:00.000Z');
    expect(readSettings({ ...form, pause: 'forever' }, member, now).settings.pausedUntil).toBe('forever');
  });

  it.each([
    [{ digestAt: '07:10' }, 'digestAt', 'time'],
    [{ digestAt: '24:00' }, 'digestAt', 'time'],
    [{ days: [] }, 'days', 'days'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone', 'timeZone'],
    [{ timeZone: '+05:30' }, 'timeZone', 'timeZone'],
    [{ name: '  ' }, 'name', 'name'],
    [{ tipThreshold: '-1' }, 'tipThreshold', 'tip'],
    [{ tipThreshold: 'many' }, 'tipThreshold', 'tip'],
    [{ pause: 'until', pauseDate: '2026-11-23' }, 'pauseDate', 'pausedUntil'],
    [{ pause: 'until', pauseDate: '2026-02-31' }, 'pauseDate', 'pausedUntil'],
    [{ pause: 'until' }, 'pauseDate', 'pausedUntil'],
    [{ schools: 'x'.repeat(121) }, 'schools', 'tooLong'],
    [{ lookingFor: Array.from({ length: 51 }, (_, n) => `wish ${n}`).join('\n') }, 'lookingFor', 'tooLong'],
  ] as const)('names the field that cannot be saved: %j', (change, field, error) => {
    expect(problemOf(change)).toEqual({ field, error });
  });

  it('keeps what was typed when something is wrong', () => {
    const { settings } = readSettings({ ...form, digestAt: '07:10' }, member, now);
    expect(settings.profile.lookingFor).toEqual(['valve makers', 'purchasing']);
    expect(settings.days).toEqual(['mon', 'wed']);
  });
});
