import { isLinkedInHost, unwrappedUrl } from './links.ts';

const URL_AT = /https?:\/\/[^\s<>"`]+/giu;
/** Parameters that open something or name the recipient, and those that only follow people about. */
const NAMES =
  'otptoken|midtoken|midsig|loid|sharedkey|authtoken|authtype|eid|trkemail|lipi|mboxid|invacpt|_sig|encryptedemail|onetimetoken|requestsubmissionid';
const TOKENS = new RegExp(`^(${NAMES}|e|t|trk|li|ek|m|ts)$`, 'iu');
/** The same where no whole URL stands around them: cut, without its scheme, or in a header that is shown as text. */
const LOOSE = new RegExp(
  `(?:${NAMES})(?:=|%3D)[^\\s&<>"]*|/sharedKey/[^/\\s?&<>"]*|x-linkedin-(?:fbl|id)\\s{0,3}:[^\\r\\n]*`,
  'giu',
);
const HINT =
  /token|midsig|loid|sharedkey|eid=|eid%3D|trkemail|lipi|mboxid|invacpt|_sig|encryptedemail|submissionid|x-linkedin-|:\/\//iu;

const stripped = (typed: string): string => {
  const raw = unwrappedUrl(typed);
  if (!URL.canParse(raw)) return raw;
  const url = new URL(raw);
  if (!isLinkedInHost(url.hostname)) return raw;
  const secret = [...url.searchParams.keys()].filter((name) => TOKENS.test(name));
  const path = url.pathname.replace(/\/sharedKey\/[^/]*/giu, '');
  if (secret.length === 0 && path === url.pathname) return raw;
  for (const name of secret) url.searchParams.delete(name);
  url.pathname = path;
  return url.href;
};

/**
 * Somebody's words, without what LinkedIn's links carry in secret, whole links or pieces of them.
 * Other people's links stay as typed.
 */
export const withoutTokens = (text: string): string =>
  HINT.test(text) ? text.replace(URL_AT, stripped).replace(LOOSE, '') : text;
