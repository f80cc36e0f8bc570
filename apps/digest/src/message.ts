import { domainToASCII } from 'node:url';
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
  readonly html: string;
  readonly text: string;
  /** ASCII, one line each. */
  readonly headers: Readonly<Record<string, string>>;
}

/** `=_` is no quoted-printable, so that no body can hold a boundary (RFC 2045 §6.7). */
const BOUNDARY = '=_guestlist_alternative';
/** An encoded word has 75 characters at most, 12 of them its frame (RFC 2047 §2): 45 bytes in base64. */
const WORD_BYTES = 45;

const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** Text in a header: as it is where it is ASCII, else encoded words, each of whole characters. */
const encodedWords = (text: string): string => {
  if (/^[ -~]*$/u.test(text) && !text.includes('=?')) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((each) => `=?UTF-8?B?${Buffer.from(each).toString('base64')}?=`).join('\r\n ');
};

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

const part = (type: 'plain' | 'html', body: string): string =>
  [
    `--${BOUNDARY}`,
    `Content-Type: text/${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(body),
    '',
  ].join('\r\n');

/**
 * The mail as RFC 5322 bytes: text and HTML as alternatives, both quoted-printable. SES sets Message-ID and Date.
 * Line breaks in names, subject and headers cannot make new headers.
 *
 * @throws RangeError for an address that is none
 */
export const asMime = ({ from, to, subject, html, text, headers }: OutgoingMail): Buffer => {
  const lines = [
    `From: ${mailbox(from)}`,
    `To: ${mailbox(to)}`,
    `Subject: ${encodedWords(oneLine(subject))}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${oneLine(value).replaceAll(', <', ',\r\n <')}`),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${part('plain', text)}${part('html', html)}--${BOUNDARY}--\r\n`);
};
