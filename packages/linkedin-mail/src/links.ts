import { MAX_UNWRAPPINGS, MAX_URL_CHARS } from './limits.ts';
import { type MailingId, mailingIdOf } from './mailing-id.ts';
import { memberNumberOf } from './member-number.ts';
import { type Query, queryOf } from './query.ts';
import { keyOfLipi, type Slot, slotOf } from './tracking.ts';

export type LinkPurpose =
  | 'profile'
  | 'accept'
  | 'shared-relations'
  | 'invitation-manager'
  | 'message'
  | 'unsubscribe'
  | 'why'
  | 'help'
  | 'security'
  | 'jobs'
  | 'page'
  | 'newsletter'
  | 'event'
  | 'group'
  | 'profile-views'
  | 'pixel'
  | 'other-linkedin'
  | 'redirector'
  | 'app-store'
  | 'mail-address'
  | 'foreign';

/** What a link says, without the link: nothing in here opens anything or names a session. */
export interface Link {
  readonly purpose: LinkPurpose;
  /** Profile slug, percent-encoded as in a URL path. */
  readonly slug: string | null;
  readonly memberNumber: string | null;
  readonly invitationId: string | null;
  /** Template key in header form. */
  readonly key: string | null;
  readonly slot: Slot | null;
  /** `lang=` of help pages. */
  readonly language: string | null;
  /** Whose mail the link is out of, and from when: for comparing links of one mail only. */
  readonly mailedTo: string | null;
  readonly mailedAt: number | null;
}

const WRAPPERS: readonly { readonly host: RegExp; readonly param: string }[] = [
  { host: /(^|\.)safelinks\.protection\.(outlook\.com|office365\.us)$/u, param: 'url' },
  { host: /^(www\.)?google\.[a-z.]{2,6}$/u, param: 'q' },
  { host: /^linkprotect\.cudasvc\.com$/u, param: 'a' },
  { host: /^urldefense\.proofpoint\.com$/u, param: 'u' },
];
const URLDEFENSE_V3 = /^\/v3\/__(.+?)__;/u;
const APP_STORES = new Set(['apps.microsoft.com', 'itunes.apple.com', 'apps.apple.com', 'play.google.com']);

const nothing: Omit<Link, 'purpose'> = {
  slug: null,
  memberNumber: null,
  invitationId: null,
  key: null,
  slot: null,
  language: null,
  mailedTo: null,
  mailedAt: null,
};

const parse = (href: string): URL | null => URL.parse(href);

const unwrapOnce = (url: URL): URL | null => {
  if (url.hostname === 'urldefense.com') {
    const inner = URLDEFENSE_V3.exec(url.pathname + url.search)?.[1];
    return inner === undefined ? null : parse(inner.replace(/^(https?:\/)(?!\/)/u, '$1/'));
  }
  const wrapper = WRAPPERS.find(({ host }) => host.test(url.hostname));
  if (wrapper === undefined) return null;
  const inner = queryOf(url.search)(wrapper.param);
  if (inner === null) return null;
  return parse(wrapper.param === 'u' ? decode(inner.replace(/-/gu, '%').replace(/_/gu, '/')) : inner);
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Takes off what Safe Links and other scanners wrap around a link. */
const unwrap = (url: URL): URL => {
  let current = url;
  if (isLinkedInHost(url.hostname)) return current;
  for (let round = 0; round < MAX_UNWRAPPINGS; round += 1) {
    const inner = unwrapOnce(current);
    if (inner === null) return current;
    current = inner;
  }
  return current;
};

/** A URL without what scanners wrapped around it; as it was when it is none. */
export const unwrappedUrl = (raw: string): string => {
  const url = raw.length > MAX_URL_CHARS ? null : parse(raw);
  const inner = url === null ? null : unwrap(url);
  return inner === null || inner === url ? raw : inner.href;
};

/** Whether a host is linkedin.com or under it, by dot boundary. */
export const isLinkedInHost = (host: string): boolean => host === 'linkedin.com' || host.endsWith('.linkedin.com');

const PATHS: readonly (readonly [RegExp, LinkPurpose])[] = [
  [/^\/in\/[^/]/u, 'profile'],
  [/^\/profile\/view/u, 'profile'],
  [/^\/(mynetwork|people)\/invite-accept/u, 'accept'],
  [/^\/mynetwork(\/|$)/u, 'invitation-manager'],
  [/^\/search\/results\/people/u, 'shared-relations'],
  [/^\/messaging(\/|$)/u, 'message'],
  [/^\/psettings\/email-unsubscribe/u, 'unsubscribe'],
  [/^\/help\/linkedin\/answer\/4788/u, 'why'],
  [/^\/help(\/|$)/u, 'help'],
  [/^\/(checkpoint|uas\/request-password-reset|uas\/consumer-email-challenge)(\/|$)/u, 'security'],
  [/^\/jobs(\/|$)/u, 'jobs'],
  [/^\/(company|school|showcase)\//u, 'page'],
  [/^\/(newsletters|pulse)\//u, 'newsletter'],
  [/^\/events\//u, 'event'],
  [/^\/groups(\/|$)/u, 'group'],
  [/^\/(me\/profile-views|analytics\/profile-views|wvmx|wvmp)/u, 'profile-views'],
  [/^\/emimp\//u, 'pixel'],
  [/^\/(slink|redir\/redirect|safety\/go)(\/|$)/u, 'redirector'],
];

const oldPurpose = (query: Query): LinkPurpose => {
  if (query('t') === 'lun') return 'unsubscribe';
  if (query('t') === 'cng' || (query('a') ?? '').includes('password')) return 'security';
  if (query('a') !== 'customerServiceUrl') return 'other-linkedin';
  return query('articleId') === '4788' ? 'why' : 'help';
};

const purposeOf = (path: string, query: Query): LinkPurpose =>
  path === '/e/v2' ? oldPurpose(query) : (PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other-linkedin');

const slugFrom = (segment: string | null | undefined): string | null => {
  if (segment === null || segment === undefined || segment === '') return null;
  // Rewriters encode what was encoded; no slug has a per cent sign of its own.
  const decoded = decode(/%25[0-9a-f]{2}/iu.test(segment) ? decode(segment) : segment).normalize('NFC');
  return decoded.length > 200 || !decoded.isWellFormed() || /[\s/?#<>"\\]/u.test(decoded)
    ? null
    : encodeURIComponent(decoded);
};

const DIGITS = /^\d{6,20}$/u;
const INVITATION_ID_IN_PATH = /\/invitationId\/(\d{6,20})(?:\/|$)/u;

const invitationIdOf = (path: string, query: Query): string | null => {
  const id = INVITATION_ID_IN_PATH.exec(path)?.[1] ?? query('invitationId');
  return id !== null && DIGITS.test(id) ? id : null;
};

const TRK_EMAIL_TAIL = /-null-([0-9a-z]{1,12}(?:~|%7E)[0-9a-z]{7,9}(?:~|%7E)[0-9a-z]{1,4})(?:-|$)/iu;

const mailingId = (query: Query): MailingId | null =>
  mailingIdOf(query('eid') ?? query('e')) ??
  mailingIdOf(TRK_EMAIL_TAIL.exec(query('trkEmail') ?? '')?.[1]?.replace(/~|%7E/giu, '-') ?? null);

const linkedInLink = (pathname: string, search: string): Link => {
  const path = pathname.startsWith('/comm/') ? pathname.slice('/comm'.length) : pathname;
  const query = queryOf(search);
  const purpose = purposeOf(path, query);
  const id = mailingId(query);
  const slot = slotOf(query('trk')) ?? slotOf(query('trkEmail'));
  return {
    purpose,
    slug: purpose === 'profile' ? slugFrom(/^\/in\/([^/]+)/u.exec(path)?.[1]) : slugFrom(query('inviterVanityName')),
    memberNumber: memberNumberOf(purpose === 'profile' ? query('id') : query('facetConnectionOf')),
    invitationId: purpose === 'accept' ? invitationIdOf(path, query) : null,
    key: keyOfLipi(query('lipi')) ?? query('ek') ?? slotOf(query('trkEmail'))?.key ?? slot?.key ?? null,
    slot,
    language: purpose === 'why' || purpose === 'help' ? query('lang') : null,
    mailedTo: id?.mailedTo ?? null,
    mailedAt: id?.mailedAt ?? null,
  };
};

/** A link as LinkedIn writes it, of which URL would say just this path and this search: no dots to resolve, nothing to encode. */
const PLAIN = /^https:\/\/www\.linkedin\.com(\/(?:[\w/~-]|%[3-9A-Fa-f][\dA-Fa-f])*)(\?[\w.~!$()*+,;=:@/?%&-]+)?$/u;

/**
 * Reads a link of a mail.
 *
 * @param href as it stands in the mail, entities decoded
 * @returns what it is for and whom it names; null for what is no link at all (anchors, cid:, javascript:)
 */
export const readLink = (href: string): Link | null => {
  if (href.length > MAX_URL_CHARS) return { purpose: 'foreign', ...nothing };
  const [, path, search = ''] = PLAIN.exec(href) ?? [];
  if (path !== undefined) return linkedInLink(path, search);
  return otherLink(href.trim());
};

const otherLink = (trimmed: string): Link | null => {
  if (/^mailto:/iu.test(trimmed)) return { purpose: 'mail-address', ...nothing };
  if (!/^https?:/iu.test(trimmed)) return null;
  const outer = parse(trimmed);
  if (outer === null) return { purpose: 'foreign', ...nothing };
  const url = unwrap(outer);
  if (isLinkedInHost(url.hostname)) return linkedInLink(url.pathname, url.search);
  if (url.hostname === 'lnkd.in') return { purpose: 'redirector', ...nothing };
  if (url.hostname === 'licdn.com' || url.hostname.endsWith('.licdn.com'))
    return { purpose: 'other-linkedin', ...nothing };
  return { purpose: APP_STORES.has(url.hostname) ? 'app-store' : 'foreign', ...nothing };
};

/** The profile's address, rebuilt: never a link out of the mail. */
export const profileUrl = (slug: string): string => `https://www.linkedin.com/in/${slug}/`;
