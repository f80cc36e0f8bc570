/** Of a line before the `=` of a soft break. */
const WIDTH = 75;
/** Bytes that fill a line when each is escaped, and what becomes of them: the line, `=`, CR and LF. */
const [MOST_ESCAPED, LONGEST] = [25, 78];

const [TAB, LF, CR, SPACE, EQUALS] = [0x09, 0x0a, 0x0d, 0x20, 0x3d];
const HEX = Buffer.from('0123456789ABCDEF');

const isSpace = (byte: number): boolean => byte === SPACE || byte === TAB;

const isLineEnd = (byte: number | undefined): boolean => byte === undefined || byte === LF || byte === CR;

const isPlain = (byte: number): boolean => (byte >= SPACE && byte < 0x7f && byte !== EQUALS) || byte === TAB;

class Lines {
  readonly #out: Buffer;
  #length = 0;
  #width = 0;

  constructor(bytes: number) {
    this.#out = Buffer.allocUnsafe(Math.ceil((bytes * LONGEST) / MOST_ESCAPED));
  }

  plain(byte: number): void {
    this.#makeRoom(1);
    this.#put(byte);
  }

  escaped(byte: number): void {
    this.#makeRoom(3);
    this.#put(EQUALS);
    this.#put(HEX[byte >> 4] ?? 0);
    this.#put(HEX[byte & 15] ?? 0);
  }

  end(): void {
    this.#put(CR);
    this.#put(LF);
    this.#width = 0;
  }

  toString(): string {
    return this.#out.toString('latin1', 0, this.#length);
  }

  #makeRoom(width: number): void {
    if (this.#width + width > WIDTH) {
      this.#put(EQUALS);
      this.end();
    }
    this.#width += width;
  }

  #put(byte: number): void {
    this.#out[this.#length] = byte;
    this.#length += 1;
  }
}

/**
 * Text in UTF-8 as quoted-printable (RFC 2045 §6.7), lines ended by CRLF and of at most 76 characters. White space at a
 * line's end is escaped, for it would be lost on the way.
 */
export const quotedPrintable = (bytes: Buffer): string => {
  const lines = new Lines(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1];
    if (isLineEnd(byte)) {
      if (byte === CR && next === LF) at += 1;
      lines.end();
    } else if (isPlain(byte) && !(isSpace(byte) && isLineEnd(next))) lines.plain(byte);
    else lines.escaped(byte);
  }
  return lines.toString();
};
