import { MAX_FIELDS, MAX_HEADER_BYTES, MAX_HEADER_LINES } from './limits.ts';
import type { Reason } from './reason.ts';

export interface Field {
  /** Lower case. */
  readonly name: string;
  /** Unfolded; bytes as Latin-1. */
  readonly value: string;
}

/** A field whose continuation lines are still to come. */
interface Unfolding extends Field {
  value: string;
}

export type HeaderSection = { readonly fields: readonly Field[] } | { readonly refused: Reason };

const NAME = /^[!-9;-~]+$/u;
/** A name that white space parts from its colon. */
const PARTED = /^([!-9;-~]+)[ \t]+:/u;
const MBOX_LINE = /^>?From /u;

/**
 * The top header fields of a mail, read so strictly that no two readers can differ: a bare CR, a NUL or a line that is
 * neither a field nor its continuation refuses the whole section (a parser that splits there would see other fields).
 *
 * @param mail RFC 5322, lines ending in CRLF or LF
 */
export const headerSection = (mail: Uint8Array): HeaderSection => {
  const end = headerEnd(mail);
  if (end > MAX_HEADER_BYTES) return { refused: 'too-large' };
  const text = Buffer.from(mail.buffer, mail.byteOffset, end).toString('latin1');
  const lines = text.replace(/\r\n/gu, '\n').split('\n');
  if (lines.length > MAX_HEADER_LINES) return { refused: 'too-large' };
  if (MBOX_LINE.test(lines[0] ?? '')) lines.shift();
  const fields: Unfolding[] = [];
  for (const line of lines) {
    if (line === '') break;
    const field = extend(fields, line);
    if (field === null) return { refused: 'malformed-header' };
    if (fields.length > MAX_FIELDS) return { refused: 'too-large' };
  }
  return { fields };
};

const extend = (fields: Unfolding[], line: string): Unfolding | null => {
  if (line.includes('\r') || line.includes('\0')) return null;
  if (line.startsWith(' ') || line.startsWith('\t')) {
    const last = fields.at(-1) ?? null;
    if (last !== null) last.value += line;
    return last;
  }
  const colon = line.indexOf(':');
  const before = line.slice(0, Math.max(colon, 0));
  const name = NAME.test(before) ? before : PARTED.exec(line)?.[1];
  if (name === undefined) return null;
  const field = { name: name.toLowerCase(), value: line.slice(colon + 1) };
  fields.push(field);
  return field;
};

/** Where the empty line begins that ends the header section; the mail's length when there is none. */
const headerEnd = (mail: Uint8Array): number => {
  for (let at = mail.indexOf(0x0a); at !== -1; at = mail.indexOf(0x0a, at + 1)) {
    const next = mail[at + 1] === 0x0d ? mail[at + 2] : mail[at + 1];
    if (next === 0x0a) return at + 1;
    if (at > MAX_HEADER_BYTES) return at;
  }
  return Math.min(mail.length, MAX_HEADER_BYTES + 1);
};

/** The values of all fields of a name, top first. */
export const valuesOf = (fields: readonly Field[], name: string): readonly string[] =>
  fields.filter((field) => field.name === name).map((field) => field.value);
