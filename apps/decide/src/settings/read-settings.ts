import { nextDigest } from '@guestlist/digest-mail/schedule';
import type { Member, MemberSettings, Profile } from '@guestlist/model';
import { isLocale, STRICTNESSES, WEEKDAYS } from '@guestlist/model';
import { isTimeZone } from '../look/time-zones.ts';
import type { Messages } from '../messages/messages.ts';

/** A form as the browser sends it. */
export type Form = Readonly<Record<string, string | readonly string[] | undefined>>;

export type SettingsError = keyof Messages['settings']['errors'];

export interface SettingsProblem {
  readonly field: string;
  readonly error: SettingsError;
}

/** The form as read. With a problem nothing may be saved, and what was typed is shown again. */
export interface SettingsForm {
  readonly settings: MemberSettings;
  readonly known: readonly string[];
  /** The first field that cannot be saved as it is. */
  readonly problem: SettingsProblem | null;
}

type Report = (field: string, error: SettingsError) => void;

const QUARTER_HOUR = /^([01]\d|2[0-3]):(00|15|30|45)$/u;
const DATE = /^\d{4}-\d{2}-\d{2}$/u;
const MOST_LINES = 50;
const LONGEST_LINE = 120;
const MOST_STRANGERS = 500;

/** Reads the form of the settings page. */
export const readSettings = (form: Form, member: Member, now: Date): SettingsForm => {
  const problems: SettingsProblem[] = [];
  const report: Report = (field, error) => {
    problems.push({ field, error });
  };
  const settings = read(form, member, now, report);
  return { settings, known: lines(form, 'known', report), problem: problems[0] ?? null };
};

const read = (form: Form, member: Member, now: Date, report: Report): MemberSettings => {
  const timeZone = zone(form, member, report);
  const digestAt = one(form, 'digestAt');
  if (!QUARTER_HOUR.test(digestAt)) report('digestAt', 'time');
  const days = WEEKDAYS.filter((day) => many(form, 'days').includes(day));
  if (days.length === 0) report('days', 'days');
  const name = line(form, 'name', report);
  if (name === '') report('name', 'name');
  const locale = one(form, 'locale');
  return {
    name,
    timeZone,
    digestAt,
    days,
    strictness: STRICTNESSES.find((level) => level === one(form, 'strictness')) ?? member.strictness,
    locale: isLocale(locale) ? locale : member.locale,
    pausedUntil: pause(form, timeZone, now, report),
    tipThreshold: threshold(form, report),
    askAfterAccept: one(form, 'askAfterAccept') === 'on',
    profile: profile(form, member.profile, name, report),
  };
};

const zone = (form: Form, member: Member, report: Report): string => {
  const timeZone = one(form, 'timeZone');
  if (isTimeZone(timeZone)) return timeZone;
  report('timeZone', 'timeZone');
  return member.timeZone;
};

const pause = (form: Form, timeZone: string, now: Date, report: Report): string | 'forever' | null => {
  const kind = one(form, 'pause');
  if (kind === 'forever') return 'forever';
  if (kind !== 'until') return null;
  const date = one(form, 'pauseDate');
  const midnight = DATE.test(date) ? startOfDay(date, timeZone) : null;
  if (midnight !== null && midnight.getTime() > now.getTime()) return midnight.toISOString();
  report('pauseDate', 'pausedUntil');
  return null;
};

const DAY = 86_400_000;

/** The first moment of a local date, found by the schedule because clocks may leap over midnight; null for no date. */
const startOfDay = (date: string, timeZone: string): Date | null => {
  const midnights = { timeZone, digestAt: '00:00', days: WEEKDAYS, pausedUntil: null };
  let at = new Date(Date.parse(`${date}T12:00:00Z`) - 2 * DAY);
  if (Number.isNaN(at.getTime())) return null;
  for (let step = 0; step < 4; step += 1) {
    const next = nextDigest(at, midnights);
    if (next === null || next.localDate > date) return null;
    at = new Date(next.dueAt);
    if (next.localDate === date) return at;
  }
  return null;
};

const threshold = (form: Form, report: Report): number => {
  const value = Number(one(form, 'tipThreshold') || '0');
  if (Number.isInteger(value) && value >= 0 && value <= MOST_STRANGERS) return value;
  report('tipThreshold', 'tip');
  return 0;
};

const profile = (form: Form, before: Profile, name: string, report: Report): Profile => ({
  ...before,
  name,
  headline: line(form, 'headline', report) || null,
  company: line(form, 'company', report) || null,
  industry: line(form, 'industry', report) || null,
  location: line(form, 'location', report) || null,
  lookingFor: lines(form, 'lookingFor', report),
  notWanted: lines(form, 'notWanted', report),
  pastCompanies: lines(form, 'pastCompanies', report),
  schools: lines(form, 'schools', report),
});

const one = (form: Form, field: string): string => {
  const value = form[field];
  return (typeof value === 'string' ? value : (value?.at(-1) ?? '')).trim();
};

const many = (form: Form, field: string): readonly string[] => {
  const value = form[field];
  return typeof value === 'string' ? [value] : (value ?? []);
};

const line = (form: Form, field: string, report: Report): string => {
  const text = one(form, field).replace(/\s+/gu, ' ');
  if (text.length > LONGEST_LINE) report(field, 'tooLong');
  return text.slice(0, LONGEST_LINE);
};

const lines = (form: Form, field: string, report: Report): readonly string[] => {
  const all = one(form, field)
    .split('\n')
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '');
  if (all.length > MOST_LINES || all.some((text) => text.length > LONGEST_LINE)) report(field, 'tooLong');
  return [...new Set(all)].slice(0, 2 * MOST_LINES);
};
