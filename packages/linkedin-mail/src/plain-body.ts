const [TAB, LF, CR, EQUALS, LOWER_C] = [0x09, 0x0a, 0x0d, 0x3d, 0x63];
const CASE = 0x20;
const utf8 = new TextDecoder();

/** The value of a hexadecimal digit, -1 for any other byte. */
const HEX = new Int8Array(256).fill(-1);
for (const [value, digit] of [...'0123456789abcdef'].entries()) {
  HEX[digit.charCodeAt(0)] = value;
  HEX[digit.toUpperCase().charCodeAt(0)] = value;
}

/** 1 for the bytes that stand for something else, or for a mail that is none: most do not, and are told in one look. */
const RARER = new Uint8Array(256).fill(1, 0, CR + 1);
RARER[EQUALS] = 1;

/** A line that may be a field of a part: whoever takes a mail apart otherwise may read it as one. */
const beginsLikeField = (bytes: Uint8Array, source: string, at: number): boolean =>
  ((bytes[at] ?? 0) | CASE) === LOWER_C && source.slice(at, at + 8).toLowerCase() === 'content-';

const text = (bytes: Uint8Array, ended: boolean): string =>
  utf8.decode(bytes) + (ended || bytes.length === 0 ? '' : '\n');

/** The byte that two hexadecimal digits say; negative where there are none. */
const escapedAt = (bytes: Uint8Array, at: number): number =>
  ((HEX[bytes[at] ?? 0] ?? -1) << 4) | (HEX[bytes[at + 1] ?? 0] ?? -1);

/** Where the next line begins, -1 where this one does not end in CRLF or LF, or the next may be read as a field. */
const nextLine = (bytes: Uint8Array, source: string, at: number): number => {
  const end = bytes[at] === CR ? at + 1 : at;
  return bytes[end] !== LF || beginsLikeField(bytes, source, end + 1) ? -1 : end + 1;
};

/** What a rarer byte stands for: an escape, a tab or the end of a line; negative for a soft line break, or what is none. */
const saidAt = (bytes: Uint8Array, at: number): number => {
  const byte = bytes[at];
  if (byte === EQUALS) return escapedAt(bytes, at + 1);
  return byte === TAB ? TAB : LF;
};

/** Where it goes on behind such a byte, -1 where it does not. */
const behind = (bytes: Uint8Array, source: string, at: number): number => {
  const byte = bytes[at];
  if (byte === TAB) return at + 1;
  if (byte !== EQUALS) return nextLine(bytes, source, at);
  return escapedAt(bytes, at + 1) < 0 ? nextLine(bytes, source, at + 1) : at + 3;
};

/**
 * Decodes a quoted-printable body (RFC 2045 §6.7) of UTF-8, lines ending in LF, the last one too.
 *
 * @returns null when there is anything in it that no encoder writes
 */
export const decodeQuotedPrintable = (bytes: Uint8Array, source: string, start: number, end: number): string | null => {
  const out = new Uint8Array(end - start);
  let to = 0;
  let at = beginsLikeField(bytes, source, start) ? -1 : start;
  while (at >= 0 && at < end) {
    let byte = bytes[at] ?? 0;
    for (; RARER[byte] === 0 && at < end; byte = bytes[at] ?? 0) {
      out[to] = byte;
      // V8 keeps both in registers only where it sees that they are small.
      to = (to + 1) | 0;
      at = (at + 1) | 0;
    }
    if (at === end) break;
    const said = saidAt(bytes, at);
    if (said >= 0) out[to++] = said;
    at = behind(bytes, source, at);
  }
  return at < 0 ? null : text(out.subarray(0, to), source.charCodeAt(end - 1) === LF);
};

const NOT_PLAIN = /\r(?!\n)|\0|^content-/imu;

/** Decodes a body that is not encoded, as `decodeQuotedPrintable` does the others. */
export const decodePlain = (bytes: Uint8Array, source: string, start: number, end: number): string | null =>
  NOT_PLAIN.test(source.slice(start, end))
    ? null
    : text(bytes.subarray(start, end), source.charCodeAt(end - 1) === LF).replaceAll('\r\n', '\n');
