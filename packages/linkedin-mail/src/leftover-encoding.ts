/** RFC 2045 §6.7 allows 76 characters a line; those who encode break a few before that. */
const SOFT_BREAK = /(?<=^[^\r\n]{65,75})=[ \t]*\r?\n/mu;
const SOFT_BREAKS = /=[ \t]*\r?\n/gu;
const ESCAPE = /=[0-9A-F]{2}/u;
const ESCAPES = /(?:=[0-9A-F]{2})+/gu;

const utf8 = new TextDecoder();

const bytesSaid = (escapes: string): string => utf8.decode(Buffer.from(escapes.replaceAll('=', ''), 'hex'));

/**
 * Decodes a text that is quoted-printable still (RFC 2045 §6.7), because a server on the way lost or broke the field
 * that says so. Left as they are, a link's two halves would be two lines of words.
 *
 * @returns the text itself when it has no broken line and no escape
 */
export const decodeLeftover = (text: string): string =>
  ESCAPE.test(text) && SOFT_BREAK.test(text) ? text.replace(SOFT_BREAKS, '').replace(ESCAPES, bytesSaid) : text;
