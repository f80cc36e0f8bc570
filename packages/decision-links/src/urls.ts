import type { Claim, ClaimKind } from './claim.ts';
import type { LinkKeys } from './keys.ts';
import { makeToken } from './token.ts';

/** Where each kind of link leads: the first part of the path, before the token. */
export const LINK_PATHS: Readonly<Record<ClaimKind, string>> = {
  decision: 'd',
  more: 'd',
  group: 'g',
  campaign: 'g',
  digest: 'v',
  pages: 'p',
  desk: 's',
  unsubscribe: 'u',
  join: 'j',
  address: 'a',
};

/**
 * The whole link for a claim.
 *
 * @param base the public address of the pages, such as `https://guestlist.example.org`, with or without a final slash
 * @example linkUrl(base, keys, { kind: 'decision', memberId, digest: '2026-11-23', invitation, action: 'accept', expiresAt: expiryOf('decision', now) })
 */
export const linkUrl = (base: string, keys: LinkKeys, claim: Claim): string =>
  tokenUrl(base, claim.kind, makeToken(keys, claim));

/** The link for a token that is already made. */
export const tokenUrl = (base: string, kind: ClaimKind, token: string): string =>
  `${base.endsWith('/') ? base.slice(0, -1) : base}/${LINK_PATHS[kind]}/${token}`;

/** `${base}/d/${token}`: for `decision` and `more`. */
export const decisionUrl = (base: string, token: string): string => tokenUrl(base, 'decision', token);

/** `${base}/g/${token}`: for `group` and `campaign`. */
export const groupUrl = (base: string, token: string): string => tokenUrl(base, 'group', token);

/** `${base}/u/${token}`: for the List-Unsubscribe header and the footer. */
export const unsubscribeUrl = (base: string, token: string): string => tokenUrl(base, 'unsubscribe', token);

const TOKEN_IN_PATH = /\/([dgvpsuja])\/[\w-]{20,}/gu;

/** A path or line of text as it may be logged: the tokens of links are cut out. */
export const redactLinks = (text: string): string => text.replace(TOKEN_IN_PATH, '/$1/…');
