import { isLinkedInHost, unwrappedUrl } from './links.ts';

const URL_AT = /https?:\/\/[^\s<>"`]+/giu;
/** Parameters that open something or name the recipient, and those that only follow people about. */
const TOKENS =
  /^(otptoken|midtoken|midsig|loid|sharedkey|authtoken|authtype|eid|e|trk|trkemail|lipi|mboxid|invacpt|_sig|encryptedemail|onetimetoken|requestsubmissionid|t|li|ek|m|ts)$/iu;

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

/** Somebody's words with URLs in them, without what LinkedIn's links carry in secret. Other people's links stay as typed. */
export const withoutTokens = (text: string): string => (text.includes('://') ? text.replace(URL_AT, stripped) : text);
