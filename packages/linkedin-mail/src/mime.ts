import { type Address, addressParser, decodeWords, type Email } from 'postal-mime';
import { cleanText } from './clean-text.ts';
import { endOfHeaders } from './end-of-headers.ts';
import { decodeLeftover } from './leftover-encoding.ts';
import {
  MAX_ATTACHED_MAILS,
  MAX_HEADER_BYTES,
  MAX_MAIL_BYTES,
  MAX_MAIL_LINES,
  MAX_NAME_CHARS,
  MAX_OVERSIZE_LINES,
  MAX_PARTS,
  READ_OF_OVERSIZE_BYTES,
} from './limits.ts';
import { headDefects } from './mime-defects.ts';
import { takeApart } from './take-apart.ts';
import { withoutTokens } from './typed-urls.ts';

export interface Mailbox {
  readonly name: string;
  /** Lower-case. */
  readonly address: string;
}

/** One mail, taken apart; its words are not judged here. */
export interface ParsedMail {
  /** All From addresses, of all From fields. */
  readonly from: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly subject: string;
  /** ISO 8601, or null when the Date field is missing or unreadable. */
  readonly date: string | null;
  /** Minutes east of Greenwich that the Date field says; null where it says none or `+0000`, as servers do. */
  readonly zone: number | null;
  readonly header: (name: string) => string | null;
  /** All header fields in the mail's order, names in lower case, unfolded and not decoded. */
  readonly fields: Email['headers'];
  readonly text: string | null;
  readonly html: string | null;
  /** Mails attached to this one (message/rfc822, or `.eml` files), with CRLF line ends. */
  readonly attached: readonly Uint8Array[];
  /** There are more of them than are kept. */
  readonly moreAttached: boolean;
  /** Other attachments than mails. */
  readonly otherAttachments: number;
  readonly charsets: readonly string[];
  readonly defects: readonly string[];
}

const CR = 13;
const LF = 10;
const DASH = 45;

/** Where the lines allowed end: too many of them, or of those that may part a multipart (RFC 2046 §5.1.1). */
const endOfLines = (source: string, most: number): { readonly end: number; readonly defects: readonly string[] } => {
  let lines = 0;
  let delimiters = 0;
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
    lines += 1;
    if (source.charCodeAt(at + 1) === DASH && source.charCodeAt(at + 2) === DASH) delimiters += 1;
    if (lines >= most && at + 1 < source.length) return { end: at + 1, defects: ['too-many-lines'] };
    if (delimiters > MAX_PARTS) return { end: at + 1, defects: ['too-many-parts'] };
  }
  return { end: source.length, defects: [] };
};

interface Readable {
  readonly bytes: Uint8Array;
  /** The same as Latin-1. */
  readonly source: string;
  readonly defects: readonly string[];
}

/** The part of a mail that is read at all, and what that leaves out. */
const readable = (bytes: Uint8Array): Readable => {
  const head = endOfHeaders(bytes);
  const headTooLarge = head < 0 && bytes.length > MAX_HEADER_BYTES;
  const overSize = bytes.length > MAX_MAIL_BYTES;
  const wanted = headTooLarge
    ? MAX_HEADER_BYTES - 1024
    : overSize
      ? Math.max(head, 0) + READ_OF_OVERSIZE_BYTES
      : bytes.length;
  const bounded = bytes.subarray(0, wanted);
  const source = Buffer.from(bounded.buffer, bounded.byteOffset, bounded.byteLength).toString('latin1');
  const lines = endOfLines(source, overSize ? MAX_OVERSIZE_LINES : MAX_MAIL_LINES);
  return {
    bytes: bounded.subarray(0, lines.end),
    source: source.slice(0, lines.end),
    defects: [...(overSize ? ['over-size'] : []), ...(headTooLarge ? ['header-too-large'] : []), ...lines.defects],
  };
};

const flatten = (addresses: readonly Address[]): readonly Mailbox[] =>
  addresses
    .flatMap((address) => (address.group === undefined ? [address] : address.group))
    .map(({ name, address }) => ({
      name: withoutTokens(cleanText(name)).slice(0, MAX_NAME_CHARS),
      address: withoutTokens(cleanText(address)).toLowerCase(),
    }))
    .filter(({ name, address }) => name !== '' || address !== '');

/** Reads an address field, encoded words decoded. */
export const mailboxes = (value: string): readonly Mailbox[] => flatten(addressParser(value.slice(0, 10_000)));

/** Line ends as they travel: a signature is over CRLF. */
const withCrlf = (bytes: Uint8Array): Uint8Array => {
  let lone = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) if (bytes[at - 1] !== CR) lone += 1;
  if (lone === 0) return bytes;
  const out = new Uint8Array(bytes.length + lone);
  let to = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === LF && bytes[at - 1] !== CR) out[to++] = CR;
    out[to++] = byte;
  }
  return out;
};

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);

const isMail = ({ mimeType, filename }: { readonly mimeType: string; readonly filename: string | null }): boolean =>
  mimeType === 'message/rfc822' || mimeType === 'message/global' || /\.eml$/iu.test(filename ?? '');

const isoDate = (value: string | undefined): string | null => {
  if (value === undefined) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};

const zoneOf = (value: string | undefined): number | null => {
  const match = /\s([+-])(\d{2})(\d{2})\b/u.exec((value ?? '').slice(0, 200));
  if (match === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  if (minutes === 0) return null;
  return match[1] === '-' ? -minutes : minutes;
};

/**
 * Takes a mail apart (RFC 5322, 2045 to 2049, 6532) within the named limits. Whatever is wrong with it is a defect.
 *
 * @param bytes the whole mail as received
 */
export const parseMail = async (bytes: Uint8Array): Promise<ParsedMail> => {
  const part = readable(bytes);
  const mail = await takeApart(part.bytes, part.source);
  const fields = (name: string): readonly string[] =>
    mail.headers.filter(({ key }) => key === name).map(({ value }) => value);
  const attached = mail.attachments.filter(isMail);
  return {
    from: fields('from').flatMap(mailboxes),
    to: fields('to').flatMap(mailboxes),
    subject: withoutTokens(cleanText(decodeWords((fields('subject')[0] ?? '').slice(0, 2_000)))),
    date: isoDate(fields('date')[0]),
    zone: zoneOf(fields('date')[0]),
    header: (name) => fields(name)[0] ?? null,
    fields: mail.headers,
    text: mail.text === null ? null : decodeLeftover(mail.text),
    html: mail.html,
    attached: attached.slice(0, MAX_ATTACHED_MAILS).map(({ content }) => withCrlf(bytesOf(content))),
    moreAttached: attached.length > MAX_ATTACHED_MAILS,
    otherAttachments: mail.attachments.length - attached.length,
    charsets: mail.charsets,
    defects: [...part.defects, ...mail.tooDeep, ...headDefects(mail.headers), ...mail.defects],
  };
};
