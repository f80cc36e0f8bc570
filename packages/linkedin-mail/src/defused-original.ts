import { decodeWords } from 'postal-mime';
import { cleanText } from './clean-text.ts';
import { MAX_HTML_CHARS, MAX_TEXT_CHARS } from './limits.ts';
import { isLinkedInHost, unwrappedUrl } from './links.ts';
import { type ParsedMail, parseMail } from './mime.ts';
import { withoutTokens } from './typed-urls.ts';

/** A mail as it may be handed on: to be read by somebody who looks into it, with nothing in it that opens anything. */
export interface DefusedOriginal {
  /** Those that say where the mail came from, in the mail's order, decoded. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string | null;
  /** The source of the HTML part, to be shown as text. */
  readonly html: string | null;
}

/** Who sent it, by which way, and who signed for it. No List-Unsubscribe, no X-LinkedIn-Id: those carry the recipient's keys. */
const TELLING =
  /^(?:received|from|sender|reply-to|to|date|subject|message-id|dkim-signature|arc-[a-z-]{1,40}|authentication-results|received-spf)$/iu;
const MAX_VALUE_CHARS = 4_000;
const URL_AT = /https?:\/\/[^\s<>"'`)]+/giu;
const SCHEME = /\bhttps?:\/\//giu;
const NUMERIC_ENTITY = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/giu;
const REMOVED = '[removed]';

/** LinkedIn's links keep where they lead and lose all that is the recipient's own; others are the evidence, and stay whole. */
const shortened = (typed: string): string => {
  const raw = unwrappedUrl(typed);
  if (!URL.canParse(raw)) return typed;
  const { hostname, origin, pathname, search } = new URL(raw);
  if (!isLinkedInHost(hostname)) return typed;
  const place = /^(?:\/comm)?\/(?:in\/[^/]+|[a-z-]+)/iu.exec(pathname)?.[0] ?? '';
  return place === pathname && search === '' ? raw : `${origin}${place}/${REMOVED}`;
};

const characterOf = (whole: string, hex: string | undefined, decimal: string | undefined): string => {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 31 && code < 0x11_0000 ? String.fromCodePoint(code) : whole;
};

/** An address written with entities would be seen by a mail program and not by us. */
const plainSource = (html: string): string => html.replace(NUMERIC_ENTITY, characterOf).replaceAll('&amp;', '&');

const defused = (said: string, hide: readonly string[]): string => {
  const open = withoutTokens(said.replace(URL_AT, shortened));
  const closed = open.replace(SCHEME, (scheme) => scheme.toLowerCase().replace('tt', 'xx'));
  return hide.reduce((text, secret) => replacedAll(text, secret), closed);
};

const replacedAll = (text: string, secret: string): string =>
  secret === '' ? text : text.replace(new RegExp(secret.replace(/[^\w@-]/gu, '\\$&'), 'giu'), REMOVED);

const headersOf = (mail: ParsedMail, hide: readonly string[]): DefusedOriginal['headers'] =>
  mail.fields
    .filter(({ key }) => TELLING.test(key))
    .map(({ key, value }) => {
      const said = cleanText(decodeWords(value.slice(0, MAX_VALUE_CHARS)));
      // Which mailbox it was for on the way is the recipient's; an envelope's sender names the mailing.
      const way = key === 'received' ? said.replace(/\s*\b(?:for|envelope-from)\s+[^\s;]+/giu, '') : said;
      return [key, defused(way, hide)] as const;
    });

/**
 * Makes a copy of a mail that can be handed to LinkedIn: its way, its words, the source of its HTML. LinkedIn's tokens
 * and what is hidden are taken out, and links are spelled `hxxps`, so that nobody opens one by mistake. Of a mail that
 * carries others (RFC 2046 §5.2.1) the first one carried is copied: it is what was forwarded.
 *
 * @param bytes the whole mail as received
 * @param hide addresses that stay between the member and us, in any case
 */
export const defusedOriginal = async (bytes: Uint8Array, hide: readonly string[]): Promise<DefusedOriginal> => {
  const outer = await parseMail(bytes);
  const [carried] = outer.attached;
  const mail = carried === undefined ? outer : await parseMail(carried);
  return {
    headers: headersOf(mail, hide),
    text: mail.text === null ? null : defused(mail.text.slice(0, MAX_TEXT_CHARS), hide),
    html: mail.html === null ? null : defused(plainSource(mail.html.slice(0, MAX_HTML_CHARS)), hide),
  };
};
