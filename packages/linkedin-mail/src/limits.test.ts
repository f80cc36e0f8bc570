import type { Notification } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { ACCEPT, invitationHtml, invitationText, smallMail, tracked } from '../test/small-mail.ts';
import * as limits from './limits.ts';
import { readMail } from './read-mail.ts';

const TEMPLATE = { 'X-LinkedIn-Template': 'email_m2m_invite_single_01' };
const ACCEPTANCE = {
  'X-LinkedIn-Template': 'email_accept_invite_single_01',
  From: 'LinkedIn <invitations@linkedin.com>',
};

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const invitation = (html: string): Uint8Array => smallMail({ headers: TEMPLATE, text: invitationText(), html });
const parts = (count: number): string =>
  `From: m <m@a.example>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(count)}`;
const nested = (tag: string, count: number): string => `<${tag}>`.repeat(count);
const first = ({ invitations: [one] }: Notification) => one;
const links = (count: number, where: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => `<a href="${where(at)}">${at}</a>`).join('');
const accepted = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<p><a href="${tracked(`in/p-${at}`, 'connections-0-name', 'email_accept_invite_single_01')}">P ${at}</a></p>`,
  ).join('');
const wrapped = (url: string, times: number): string =>
  times === 0
    ? url
    : wrapped(`https://nam04.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}`, times - 1);
const forwards = (times: number): string =>
  Array.from({ length: times }, () => 'From: n <n@b.example>\r\nSent: Monday\r\nTo: m\r\nSubject: FW: x\r\n\r\n').join(
    '',
  );
const LINKEDIN = `From: Ottilie Brandauer <invitations@linkedin.com>\r\nSent: Monday\r\nTo: m\r\nSubject: I want to connect\r\n\r\n`;
const byHand = (times: number): Uint8Array =>
  smallMail({
    headers: { From: 'm <m@a.example>', Subject: 'FW: x' },
    text: `${forwards(times)}${LINKEDIN}${invitationText()}`,
  });

/** Each limit by its name: the attack that it stops, and what is seen of it. What is within the limit is read. */
const CASES: Readonly<
  Record<keyof typeof limits, readonly [mail: Uint8Array, seen: (read: Notification) => unknown, what: unknown]>
> = {
  MAX_MAIL_BYTES: [
    bytes(`${parts(1)}${'x\r\n'.repeat(limits.MAX_MAIL_BYTES / 3 + 1)}`),
    ({ defects }) => defects[0],
    'over-size',
  ],
  READABLE_BYTES: [bytes(parts(1).padEnd(limits.READABLE_BYTES, 'x')), ({ defects }) => defects[0], 'over-size'],
  READ_OF_OVERSIZE_BYTES: [
    bytes(
      `From: a <invitations@linkedin.com>\r\n\r\n${'x'.repeat(5_000)}${'\r\n'.repeat(limits.READ_OF_OVERSIZE_BYTES)}`.padEnd(
        limits.READABLE_BYTES,
        'y',
      ),
    ),
    ({ kind, defects }) => [kind, defects[0]],
    ['unknown-linkedin', 'over-size'],
  ],
  MAX_MAIL_LINES: [
    bytes(`From: m <m@a.example>\r\n\r\n${'\n'.repeat(limits.MAX_MAIL_LINES + 1)}`),
    ({ defects }) => defects[0],
    'too-many-lines',
  ],
  MAX_OVERSIZE_LINES: [
    bytes(
      `From: m <m@a.example>\r\n\r\n${'\n'.repeat(limits.MAX_OVERSIZE_LINES + 1)}${'x'.repeat(limits.MAX_MAIL_BYTES)}`,
    ),
    ({ defects }) => defects.slice(0, 2),
    ['over-size', 'too-many-lines'],
  ],
  MAX_HEADER_BYTES: [
    bytes(`From: m <m@a.example>\r\nTo: ${'x@y.example,'.repeat(limits.MAX_HEADER_BYTES / 10)}`),
    ({ defects }) => defects[0],
    'header-too-large',
  ],
  MAX_MIME_DEPTH: [
    bytes(
      `From: m <m@a.example>\r\n${Array.from({ length: limits.MAX_MIME_DEPTH + 2 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join('')}`,
    ),
    ({ defects }) => defects[0],
    'mime-too-deep',
  ],
  MAX_PARTS: [bytes(parts(limits.MAX_PARTS + 1)), ({ defects }) => defects[0], 'too-many-parts'],
  MAX_ATTACHED_DEPTH: [
    bytes(
      `${'From: x <x@a.example>\r\nContent-Type: message/rfc822\r\n\r\n'.repeat(limits.MAX_ATTACHED_DEPTH + 1)}From: a <invitations@linkedin.com>\r\n\r\nhi`,
    ),
    ({ kind }) => kind,
    'not-linkedin',
  ],
  // How many readings one mail gives: hostile.test.ts.
  MAX_ATTACHED_MAILS: [bytes(parts(1)), ({ kind }) => kind, 'not-linkedin'],
  MAX_HTML_CHARS: [
    invitation(invitationHtml().replace('</body>', `${'<!-- -->'.repeat(limits.MAX_HTML_CHARS / 8)}<form></body>`)),
    ({ defects }) => defects,
    ['html-cut'],
  ],
  MAX_HTML_DEPTH: [
    invitation(invitationHtml().replace('</body>', `${nested('i', limits.MAX_HTML_DEPTH + 1)}</body>`)),
    ({ defects }) => defects,
    ['html-cut'],
  ],
  MAX_ELEMENTS: [
    invitation(invitationHtml().replace('</body>', `${nested('br', limits.MAX_ELEMENTS)}</body>`)),
    ({ defects }) => defects,
    ['html-cut'],
  ],
  MAX_TEXT_CHARS: [
    smallMail({ headers: TEMPLATE, text: `${invitationText()}\r\n${'word '.repeat(limits.MAX_TEXT_CHARS / 5)}` }),
    ({ defects }) => defects,
    ['text-cut'],
  ],
  MAX_LINES: [
    smallMail({ headers: TEMPLATE, text: `${'\r\n'.repeat(limits.MAX_LINES)}${invitationText()}` }),
    (read) => first(read)?.inviter.profileUrl,
    null,
  ],
  MAX_LINE_CHARS: [
    smallMail({
      headers: TEMPLATE,
      text: invitationText().replace('Foundry master', `Foundry ${'m'.repeat(limits.MAX_LINE_CHARS)}`),
    }),
    (read) => [first(read)?.inviter.name, first(read)?.inviter.headline?.length],
    ['Ottilie Brandauer', limits.MAX_HEADLINE_CHARS],
  ],
  MAX_LINKS: [
    invitation(
      invitationHtml().replace(
        '</body>',
        `${links(limits.MAX_LINKS + 1, (at) => `https://www.linkedin.com/feed/${at}`)}</body>`,
      ),
    ),
    ({ defects }) => defects,
    ['too-many-links'],
  ],
  MAX_URL_CHARS: [
    smallMail({
      headers: TEMPLATE,
      text: invitationText().replaceAll('lipi=', `${'x'.repeat(limits.MAX_URL_CHARS)}&lipi=`),
    }),
    (read) => first(read)?.inviter.profileUrl,
    null,
  ],
  MAX_UNWRAPPINGS: [
    smallMail({
      headers: { ...TEMPLATE, From: 'Ottilie Brandauer <invitations@linkedin.com>' },
      text: `Accept: ${wrapped(tracked(ACCEPT, 'invitation~card-0-accept~invite').slice(0, 120), limits.MAX_UNWRAPPINGS + 1)}`,
    }),
    (read) => first(read)?.invitationId,
    null,
  ],
  MAX_FORWARDS: [byHand(limits.MAX_FORWARDS), ({ kind }) => kind, 'not-linkedin'],
  MAX_CARDS: [
    smallMail({
      headers: TEMPLATE,
      text: Array.from({ length: limits.MAX_CARDS + 5 }, (_, at) =>
        invitationText()
          .replaceAll('ottilie-brandauer', `p-${at}`)
          .replaceAll('card-0', `card-${at}`)
          .replace('7512778607992139873', `75127786079921${10_000 + at}`),
      ).join('\r\n'),
    }),
    ({ invitations }) => invitations.length,
    limits.MAX_CARDS,
  ],
  MAX_PEOPLE: [
    smallMail({ headers: ACCEPTANCE, html: accepted(limits.MAX_PEOPLE + 5) }),
    ({ people }) => people.length,
    limits.MAX_PEOPLE,
  ],
  MAX_MUTUAL_NAMES: [
    invitation(
      invitationHtml().replace(
        '12 connections in common</a>',
        `12 connections in common ${Array.from({ length: 20 }, (_, at) => `<img alt="Relation ${at}’s Profile Picture">`).join('')}</a>`,
      ),
    ),
    (read) => first(read)?.mutual?.names.length,
    limits.MAX_MUTUAL_NAMES,
  ],
  MAX_NOTE_CHARS: [
    smallMail({ headers: TEMPLATE, text: invitationText('word '.repeat(limits.MAX_NOTE_CHARS)) }),
    (read) => first(read)?.note?.length,
    limits.MAX_NOTE_CHARS,
  ],
  MAX_HEADLINE_CHARS: [
    smallMail({ headers: TEMPLATE, text: invitationText().replace('Foundry master', 'Foundry '.repeat(80)) }),
    (read) => first(read)?.inviter.headline?.length,
    limits.MAX_HEADLINE_CHARS,
  ],
  MAX_NAME_CHARS: [
    smallMail({ headers: { ...TEMPLATE, From: `${'Ottilie '.repeat(60)} <invitations@linkedin.com>` }, text: 'x' }),
    (read) => first(read)?.inviter.name?.length,
    limits.MAX_NAME_CHARS,
  ],
};

describe('a limit', () => {
  it.each(Object.entries(CASES))('stops its attack: %s', async (_, [mail, seen, what]) => {
    const [reading] = await readMail(mail);
    expect(reading && seen(reading.notification)).toEqual(what);
  });

  it('of forwards lets one less through', async () => {
    const [reading] = await readMail(byHand(limits.MAX_FORWARDS - 1));
    expect(reading?.notification.kind).toBe('invitation');
  });
});
