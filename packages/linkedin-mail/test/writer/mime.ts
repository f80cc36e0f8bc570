const HEX_UPPER = '0123456789ABCDEF';
const LINE = 76;

const escapeByte = (byte: number): string => `=${HEX_UPPER[byte >> 4]}${HEX_UPPER[byte & 15]}`;

/** Cuts an escaped line into pieces of at most 75, never within an escape. */
const softBreaks = (line: string): string => {
  const pieces: string[] = [];
  let start = 0;
  while (line.length - start > LINE) {
    let end = start + LINE - 1;
    if (line[end - 1] === '=') end -= 1;
    else if (line[end - 2] === '=') end -= 2;
    pieces.push(line.slice(start, end));
    start = end;
  }
  return [...pieces, line.slice(start)].join('=\r\n');
};

/** Quoted-printable (RFC 2045) of UTF-8; soft breaks fall anywhere, within links, names and characters too. */
export const quotedPrintable = (text: string): string =>
  Buffer.from(text, 'utf8')
    .toString('latin1')
    .split(/\r?\n/u)
    .map((line) => softBreaks(line.replace(/[^\x20-\x3c\x3e-\x7e]| $/gu, (char) => escapeByte(char.charCodeAt(0)))))
    .join('\r\n');

/** Base64 in lines of 76. */
export const base64Lines = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('base64')
    .replace(/.{76}(?=.)/gu, '$&\r\n');

const qByte = (byte: number): string => {
  const char = String.fromCharCode(byte);
  if (byte === 32) return '_';
  return /[A-Za-z0-9!*+\-/]/u.test(char) ? char : escapeByte(byte);
};

/** Encoded words (RFC 2047, Q) of at most 75 characters, folded; plain ASCII stays as it is. */
export const encodedWords = (text: string, encoding: 'Q' | 'B' = 'Q'): string => {
  if (/^[\x20-\x7e]*$/u.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const char of text) {
    const bytes = Buffer.from(word + char, 'utf8');
    const length = encoding === 'Q' ? [...bytes].map(qByte).join('').length : Math.ceil(bytes.length / 3) * 4;
    if (length > 60) {
      words.push(word);
      word = char;
    } else word += char;
  }
  words.push(word);
  const encode = (part: string): string => {
    const bytes = Buffer.from(part, 'utf8');
    return encoding === 'Q' ? [...bytes].map(qByte).join('') : bytes.toString('base64');
  };
  return words.map((part) => `=?UTF-8?${encoding}?${encode(part)}?=`).join('\r\n ');
};

/** An address with its display name, quoted or encoded as it must be (RFC 5322 §3.4). */
export const mailbox = (name: string, address: string): string => {
  if (!/^[\x20-\x7e]*$/u.test(name)) return `${encodedWords(name)}\r\n <${address}>`;
  return /[^\w !#$%&'*+\-/=?^`{|}~]/u.test(name)
    ? `"${name.replace(/["\\]/gu, '\\$&')}" <${address}>`
    : `${name} <${address}>`;
};

/** A header field as it goes over the wire, without its last line break. */
export type Field = string;

export const field = (name: string, value: string): Field => `${name}: ${value}`;

/** A MIME entity: fields and body, both ASCII or binary strings of one byte a character. */
export interface Entity {
  readonly fields: readonly Field[];
  readonly body: string;
}

export const serialize = (entity: Entity): string => `${entity.fields.join('\r\n')}\r\n\r\n${entity.body}`;

export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** Joins parts under a boundary (RFC 2046 §5.1). */
export const joinParts = (boundary: string, parts: readonly Entity[]): string =>
  `${parts.map((part) => `--${boundary}\r\n${serialize(part)}\r\n`).join('')}--${boundary}--\r\n`;
