import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';

/** What stands in them is no markup and holds no entities. */
const RAW = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp', 'plaintext']);

/** A stretch of text within an element, entities decoded. */
export const textOf = (raw: string, tag: string): string =>
  raw.includes('&') && !RAW.has(tag) ? decodeHTML(raw) : raw;

/** An entity other than the one that URLs are full of. */
const OTHER = /&(?!amp;)/u;

/** The value of an attribute, entities decoded. */
export const attributeOf = (raw: string | undefined): string | undefined => {
  if (raw?.includes('&') !== true) return raw;
  return OTHER.test(raw) ? decodeHTMLAttribute(raw) : raw.replaceAll('&amp;', '&');
};
