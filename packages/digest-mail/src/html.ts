declare const htmlBrand: unique symbol;

/**
 * Markup that is safe to put into a mail: only what is made here is of this type. Each character is one byte of UTF-8, so
 * that its length is its size, and V8 keeps and joins it at one byte a letter, whatever script the texts are in.
 */
export type Html = string & { readonly [htmlBrand]: true };

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\u2068': '<span dir="auto">',
  '\u2069': '</span>',
};

const SPECIAL = /[&<>"'\u2068\u2069]/gu;
const ISOLATES = /[\u2068\u2069]/gu;
/** Not to be taken as it is: a sign of markup, an isolate, or a letter of more than one byte. */
const UNUSUAL = /[&<>"'\u0080-\uffff]/;

const withEntities = (text: string): string => text.replace(SPECIAL, (sign) => ENTITIES[sign] ?? '');

const inBytes = (html: string): Html => Buffer.from(html).toString('latin1') as Html;

/** Text as markup; isolated runs become elements with `dir="auto"`. */
export const escaped = (text: string): Html => (UNUSUAL.test(text) ? inBytes(withEntities(text)) : (text as Html));

/** Text as the value of a quoted attribute. */
export const attribute = (text: string): Html =>
  UNUSUAL.test(text) ? inBytes(withEntities(text.replace(ISOLATES, ''))) : (text as Html);

const OUR_SCHEMES = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/u;

/** Most of our URLs: nothing in them means anything in markup. */
const PLAIN_URL = /^https:\/\/[!#-%(-;=?-~]+$/u;

/** One of our own URLs as the value of a quoted attribute. Throws when it is no URL of a kind we make. */
export const link = (url: string): Html => {
  if (PLAIN_URL.test(url)) return url as Html;
  if (!OUR_SCHEMES.test(url)) throw new RangeError('not a URL of ours');
  return attribute(url);
};

/** For generated templates alone: what they hold besides their slots is markup by birth, and ASCII. */
export const markup = (html: string): Html => html as Html;

export const joined = (parts: readonly Html[], between = ''): Html => {
  let all = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 1) all += between + (parts[at] ?? '');
  return all as Html;
};

export const NOTHING: Html = '' as Html;

/** Markup as it is sent, in UTF-8. */
export const bytesOf = (html: Html): Buffer => Buffer.from(html, 'latin1');
