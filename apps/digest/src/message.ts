import { domainToASCII } from 'node:url';
import { encodedWords, oneLine } from './header-text.ts';
import { quotedPrintable } from './quoted-printable.ts';

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** A mail of ours before it is MIME. */
export interface OutgoingMail {
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly subject: string;
  /** UTF-8. */
  readonly html: Buffer;
  readonly text: string;
  /** ASCII, one line each. */
  readonly headers: Readonly<Record<string, string>>;
  /** A mail that goes with it (RFC 2046 §5.2.1): ASCII, lines ended by CRLF. */
  readonly attached?: string | null;
}

/** `=_` is no quoted-printable, so that no body can hold a boundary (RFC 2045 §6.7). */
const BOUNDARY = '=_guestlist_alternative';
const MIXED = '=_guestlist_mixed';

const displayName = (name: string): string =>
  /^[ -~]*$/u.test(name) && !name.includes('=?') ? `"${name.replace(/["\\]/gu, '\\$&')}"` : encodedWords(name);

const UNSAFE = /[\s\p{Cc}<>"(),:;@\\[\]]/u;

/** @throws RangeError for an address that would not stay one, or whose local part SES does not send to */
const mailbox = ({ name, address }: Mailbox): string => {
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), domainToASCII(address.slice(at + 1))];
  if (at < 1 || domain === '' || UNSAFE.test(local) || /[^ -~]/u.test(local))
    throw new RangeError('no address to send to');
  const shown = oneLine(name);
  return shown === '' ? `${local}@${domain}` : `${displayName(shown)} <${local}@${domain}>`;
};

const part = (type: 'plain' | 'html', body: Buffer): string =>
  [
    `--${BOUNDARY}`,
    `Content-Type: text/${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(body),
    '',
  ].join('\r\n');

/**
 * The mail as RFC 5322 bytes: text and HTML as alternatives, both quoted-printable, and what is attached after them.
 * SES sets Message-ID and Date. Line breaks in names, subject and headers cannot make new headers.
 *
 * @throws RangeError for an address that is none
 */
export const asMime = ({ from, to, subject, html, text, headers, attached = null }: OutgoingMail): Buffer => {
  const lines = [
    `From: ${mailbox(from)}`,
    `To: ${mailbox(to)}`,
    `Subject: ${encodedWords(oneLine(subject))}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${oneLine(value).replaceAll(', <', ',\r\n <')}`),
    'MIME-Version: 1.0',
  ];
  const written = `Content-Type: multipart/alternative; boundary="${BOUNDARY}"\r\n\r\n${part('plain', Buffer.from(text))}${part('html', html)}--${BOUNDARY}--\r\n`;
  return Buffer.from(`${lines.join('\r\n')}\r\n${attached === null ? written : withAttached(written, attached)}`);
};

const withAttached = (written: string, attached: string): string =>
  [
    `Content-Type: multipart/mixed; boundary="${MIXED}"`,
    '',
    `--${MIXED}`,
    written,
    `--${MIXED}`,
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment; filename="original.eml"',
    '',
    attached,
    `--${MIXED}--`,
    '',
  ].join('\r\n');
