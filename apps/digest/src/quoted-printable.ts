const WIDTH = 76;

const escapedByte = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;

const isPlain = (byte: number): boolean =>
  byte === 0x20 || byte === 0x09 || (byte > 0x20 && byte < 0x7f && byte !== 0x3d);

/** One line's bytes as ASCII units that must not be torn; white space at the end would be lost on the way. */
const unitsOf = (line: string): readonly string[] => {
  const bytes = Buffer.from(line, 'utf8');
  return Array.from(bytes, (byte, n) => {
    const isLast = n === bytes.length - 1;
    return isPlain(byte) && !(isLast && byte <= 0x20) ? String.fromCharCode(byte) : escapedByte(byte);
  });
};

/** Soft line breaks where a line would pass 76 characters. */
const folded = (line: string): string => {
  if (line.length < WIDTH && /^[!-<>-~]?(?:[ -<>-~]*[!-<>-~])?$/u.test(line)) return line;
  let out = '';
  let length = 0;
  for (const unit of unitsOf(line)) {
    if (length + unit.length > WIDTH - 1) {
      out += '=\r\n';
      length = 0;
    }
    out += unit;
    length += unit.length;
  }
  return out;
};

/** Text as quoted-printable (RFC 2045 §6.7) in UTF-8, lines ended by CRLF and of at most 76 characters. */
export const quotedPrintable = (text: string): string =>
  text
    .split(/\r\n|\r|\n/u)
    .map(folded)
    .join('\r\n');
