import type { LinkKeys } from '@guestlist/decision-links';
import { checkToken, expiryOf, makeToken } from '@guestlist/decision-links';
import type { StoredMember } from '@guestlist/store';
import { memberById } from '@guestlist/store';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Deps } from './deps.ts';
import { cookiePrefix, isSecure } from './device-cookie.ts';

const HALF_AN_HOUR = 30 * 60;

const nameOf = (deps: Pick<Deps, 'publicUrl'>): string => `${cookiePrefix(deps)}guestlist-desk`;

const tokenFor = (keys: LinkKeys, memberId: string, now: Date): string =>
  makeToken(keys, { kind: 'desk', memberId, expiresAt: expiryOf('desk', now) });

/** Opens settings, history and the rest for half an hour on this device; each page shown begins the half hour anew. */
export const openDesk = (deps: Deps, context: Context, memberId: string): void =>
  setCookie(context, nameOf(deps), tokenFor(deps.linkKeys, memberId, deps.now()), {
    path: '/',
    httpOnly: true,
    secure: isSecure(deps),
    sameSite: 'Lax',
    maxAge: HALF_AN_HOUR,
  });

export const closeDesk = (deps: Deps, context: Context): void => {
  deleteCookie(context, nameOf(deps), { path: '/', httpOnly: true, secure: isSecure(deps), sameSite: 'Lax' });
};

/** Whose settings are open on this device; null when nobody's. */
export const deskOwner = async (deps: Deps, context: Context): Promise<StoredMember | null> => {
  const token = getCookie(context, nameOf(deps));
  if (token === undefined) return null;
  const checked = checkToken(deps.linkKeys, token, deps.now());
  if (!checked.ok || checked.claim.kind !== 'desk') return null;
  return memberById(deps.store, checked.claim.memberId);
};
