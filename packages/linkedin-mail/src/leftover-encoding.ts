/** Lines that an encoder broke, and the last of them: RFC 2045 §6.7 allows 76 characters, and most break a few before. */
const BROKEN_LINE = /(?:^[^\r\n]{65,75}=[ \t]*\r?\n)+[^\r\n]*/gmu;
const SOFT_BREAK = /=[ \t]*\r?\n/gu;
const ESCAPES = /(?:=[0-9A-F]{2})+/gu;
/** An equals sign, or two bytes of one letter: what a wrapped URL does not show by chance. */
const SURE = /=3D|=[C-F][0-9A-F]=[89AB][0-9A-F]/u;
/** An encoder leaves no equals sign as it is. */
const BARE = /=(?![0-9A-F]{2}|[ \t]*[\r\n])/u;

const utf8 = new TextDecoder();

const bytesSaid = (escapes: string): string => utf8.decode(Buffer.from(escapes.replaceAll('=', ''), 'hex'));

const decoded = (line: string): string =>
  SURE.test(line) && !BARE.test(line) ? line.replace(SOFT_BREAK, '').replace(ESCAPES, bytesSaid) : line;

/**
 * Joins and decodes the broken lines of a text that is quoted-printable still (RFC 2045 §6.7), because a server on the way
 * lost or broke the field that says so. Left as they are, a link's two halves would be two lines of words.
 *
 * @returns the text with those lines whole, the others as they were
 */
export const decodeLeftover = (text: string): string => text.replace(BROKEN_LINE, decoded);
