import type { HostileMail } from './hostile-mail.ts';
import { bytesOf, field, joinParts } from './mime.ts';
import { writeMail } from './write-mail.ts';

const mailOf = (seed: string): string => Buffer.from(writeMail({ seed, way: 'direct' }).eml).toString('latin1');

const HEAD = [
  field('Date', 'Mon, 2 Mar 2026 08:16:31 +0000'),
  field('From', 'Rosalind Thackeray <invitations@linkedin.com>'),
  field('Subject', 'I want to connect'),
  field('To', 'Wilhelmine Ackerknecht <w.ackerknecht@fernholz.example>'),
  field('MIME-Version', '1.0'),
  field('X-LinkedIn-Template', 'email_m2m_invite_single_01'),
].join('\r\n');

const manyParts = (count: number): string =>
  `${HEAD}\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n${joinParts(
    'b',
    Array.from({ length: count }, (_, at) => ({ fields: ['Content-Type: text/plain'], body: `part ${at}` })),
  )}`;

const nested = (depth: number): string => {
  const open = Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
  ).join('');
  return `${HEAD}\r\n${open}Content-Type: text/plain\r\n\r\ndeep\r\n`;
};

const nestedMails = (depth: number): string =>
  `${`${HEAD}\r\nContent-Type: message/rfc822\r\n\r\n`.repeat(depth)}${HEAD}\r\nContent-Type: text/plain\r\n\r\ndeep\r\n`;

const form = (name: string, attack: string, text: string): HostileMail => ({
  name,
  attack,
  eml: bytesOf(text),
  trust: null,
  expected: null,
});

const half = (text: string): string => text.slice(0, Math.floor(text.length / 2));

/** Mails whose form is broken or out of all bounds: nothing in particular must be read, but the reader must live. */
export const hostileBytes = (): HostileMail[] => [
  form('500-parts', 'five hundred parts', manyParts(500)),
  form('deep-nesting', 'a thousand multiparts one in the other', nested(1000)),
  form('deep-mails', 'sixty mails one in the other', nestedMails(60)),
  form('nuls', 'NUL after every line', mailOf('hostile nul').replace(/\r\n/gu, '\0\r\n')),
  form('truncated', 'the second half never came', half(mailOf('hostile cut'))),
  form('truncated-header', 'cut within the first field', mailOf('hostile cut').slice(0, 17)),
  form('empty', 'nothing at all', ''),
  form('no-blank-line', 'header fields without end', `${HEAD}\r\n`.repeat(400)),
  form(
    'broken-base64',
    'base64 that is none',
    `${HEAD}\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n=!=!${'€'.repeat(20)}AAA\r\n`,
  ),
  form(
    'unknown-charset',
    'a charset that does not exist',
    `${HEAD}\r\nContent-Type: text/plain; charset="x-klingon"\r\n\r\n\xff\xfe\xe9\r\n`,
  ),
  form('bare-line-feeds', 'line feeds without carriage returns', mailOf('hostile lf').replace(/\r\n/gu, '\n')),
  form(
    'long-line',
    'one line of a million spaces',
    `${HEAD}\r\nContent-Type: text/html\r\n\r\n${' '.repeat(1_000_000)}<`,
  ),
  form(
    'blank-lines',
    'two hundred thousand blank lines',
    `${HEAD}\r\nContent-Type: text/plain\r\n\r\n${'\r\n'.repeat(200_000)}`,
  ),
  form(
    'open-tags',
    'a hundred thousand tags that never close',
    `${HEAD}\r\nContent-Type: text/html\r\n\r\n${'<div><a href="https://www.linkedin.com/comm/in/x">'.repeat(50_000)}`,
  ),
  form(
    'long-to',
    'a To of a hundred kilobytes',
    `To: ${'a@b.example, '.repeat(8000)}\r\n${HEAD}\r\nContent-Type: text/plain\r\n\r\nhi\r\n`,
  ),
  form(
    'encoded-word-bomb',
    'a name of ten thousand encoded words',
    `${HEAD.replace('Rosalind Thackeray', '=?UTF-8?Q?a?= '.repeat(10_000))}\r\nContent-Type: text/plain\r\n\r\nhi\r\n`,
  ),
];
