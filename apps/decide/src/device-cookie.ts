import { createHash } from 'node:crypto';
import type { Device } from '@guestlist/store';
import { findDevice, rememberDevice } from '@guestlist/store';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Deps } from './deps.ts';

const DAYS_180 = 180 * 24 * 60 * 60;
const COOKIE_BYTES = 24;
const VALUE = /^[\w-]{32}$/u;

const hashOf = (value: string): string => createHash('sha256').update(value).digest('base64url');

/** One cookie a member: two members may share a device. The name tells nobody whose it is. */
const nameFor = (deps: Deps, memberId: string): string =>
  `${cookiePrefix(deps)}guestlist-device-${hashOf(memberId).slice(0, 8)}`;

export const isSecure = (deps: Pick<Deps, 'publicUrl'>): boolean => deps.publicUrl.startsWith('https:');

/** Browsers keep a `__Host-` cookie only over https; on plain-http localhost we do without the prefix. */
export const cookiePrefix = (deps: Pick<Deps, 'publicUrl'>): string => (isSecure(deps) ? '__Host-' : '');

/** The member's device that this request comes from; null when we do not know it. */
export const deviceOf = async (deps: Deps, context: Context, memberId: string): Promise<Device | null> => {
  const value = getCookie(context, nameFor(deps, memberId));
  if (value === undefined || !VALUE.test(value)) return null;
  return findDevice(deps.store, { memberId, hash: hashOf(value) });
};

/** Makes this device known, after an explicit press. The value is random and kept as a hash only. */
export const makeKnown = async (deps: Deps, context: Context, memberId: string): Promise<Device> => {
  const value = Buffer.from(deps.random(COOKIE_BYTES)).toString('base64url');
  const hash = hashOf(value);
  const now = deps.now();
  const at = now.toISOString();
  const expiresAt = Math.floor(now.getTime() / 1000) + DAYS_180;
  await rememberDevice(deps.store, { memberId, hash, at, expiresAt });
  setCookie(context, nameFor(deps, memberId), value, {
    path: '/',
    httpOnly: true,
    secure: isSecure(deps),
    sameSite: 'Lax',
    maxAge: DAYS_180,
  });
  return { hash, firstAt: at, lastAt: at };
};
