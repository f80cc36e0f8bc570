import type { Locale } from '@guestlist/model';
import { isLocale } from '@guestlist/model';
import { isTimeZone } from '../look/time-zones.ts';
import type { Form } from './read-settings.ts';

export interface Joining {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
}

/** The form as read; with a problem it is shown again. */
export interface JoiningForm {
  readonly joining: Joining;
  readonly problem: 'email' | 'name' | null;
}

/** One address, plain: what mail servers take without quoting (RFC 5321 §4.5.3.1 for the lengths). */
const EMAIL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@[\p{L}\p{N}-]{1,63}(\.[\p{L}\p{N}-]{1,63}){1,8}$/u;
const LONGEST_EMAIL = 254;
const LONGEST_NAME = 120;

export const isEmail = (text: string): boolean => text.length <= LONGEST_EMAIL && EMAIL.test(text);

const text = (form: Form, field: string): string => {
  const value = form[field];
  return typeof value === 'string' ? value.trim() : '';
};

/** Reads the form of the joining page. A zone that is none becomes UTC: it can be changed later. */
export const readJoining = (form: Form, otherwise: Locale): JoiningForm => {
  const email = text(form, 'email').toLowerCase();
  const name = text(form, 'name').replace(/\s+/gu, ' ').slice(0, LONGEST_NAME);
  const locale = text(form, 'locale');
  const timeZone = text(form, 'timeZone');
  const joining = {
    email,
    name,
    locale: isLocale(locale) ? locale : otherwise,
    timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
  };
  const problem = isEmail(email) ? (name === '' ? 'name' : null) : 'email';
  return { joining, problem };
};
