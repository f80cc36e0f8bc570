import { describe, expect, it } from 'vitest';
import { ACCEPT, invitationHtml, invitationText, smallMail, tracked } from '../test/small-mail.ts';
import { defusedOriginal } from './defused-original.ts';

const DOOR = 'u-k3q9.x7@in.example.org';
const link = tracked(ACCEPT, 'hero-0-accept~cta');
const safe = `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=SECRET-data&reserved=0`;
const inEntities = link.replace(/[=&]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

const everything = (mail: Awaited<ReturnType<typeof defusedOriginal>>): string => JSON.stringify(mail);

describe('a defused original', () => {
  it('keeps where the mail came from, and hides whose door it came to', async () => {
    const bytes = smallMail({
      headers: {
        Received: `from mx.trick.example (203.0.113.9) by in.example.org with SMTP for <${DOOR}>; Mon, 5 Oct 2026`,
        'Return-Path': '<s-2abc123-muuxwtog-4q@bounce.linkedin.com>',
        'List-Unsubscribe': `<${link}>`,
        'X-LinkedIn-Id': 'abc123-muuxwtog-4q',
        'X-Forwarded-To': DOOR,
        Subject: '=?UTF-8?Q?R=C3=A9ponds-moi?=',
      },
      text: `For ${DOOR.toUpperCase()}`,
    });
    const { headers, text } = await defusedOriginal(bytes, [DOOR]);
    expect(headers.map(([name]) => name)).toEqual(['date', 'from', 'to', 'subject', 'received']);
    expect(Object.fromEntries(headers)).toMatchObject({
      received: 'from mx.trick.example (203.0.113.9) by in.example.org with SMTP; Mon, 5 Oct 2026',
      subject: 'Réponds-moi',
    });
    expect(text?.trim()).toBe('For [removed]');
  });

  it.each([
    ['an invitation', smallMail({ text: invitationText(), html: invitationHtml() })],
    ['Safe Links around it', smallMail({ text: safe, html: `<a href="${safe.replaceAll('&', '&amp;')}">x</a>` })],
    ['links in entities', smallMail({ html: `<a href="${inEntities}">x</a>` })],
    ['a link as the subject', smallMail({ headers: { Subject: link }, text: 'x' })],
    ['the tracking picture', smallMail({ html: '<img src="https://www.linkedin.com/emimp/ip_SECRETSECRET.gif">' })],
  ])('carries no token of LinkedIn’s and opens nothing: %s', async (_, mail) => {
    const said = everything(await defusedOriginal(mail, []));
    expect(said).not.toMatch(/SECRET|muuxwtog/u);
    expect(said).not.toMatch(/https?:/iu);
    expect(said).toContain('linkedin.com');
  });

  it('shows the whole of a link that is not LinkedIn’s, since that is what is reported', async () => {
    const trick = 'https://linkedln-login.example/in/ada?otpToken=1&next=HTTP://other.example/';
    const { html } = await defusedOriginal(smallMail({ html: `<a href="${trick}">Accept</a>` }), []);
    expect(html).toContain('hxxps://linkedln-login.example/in/ada?');
    expect(html).toContain('hxxp://other.example/');
  });

  it('is of the mail that was attached, where one was', async () => {
    const inner = Buffer.from(smallMail({ headers: { Subject: 'The inner one' }, text: 'inner' })).toString('latin1');
    const outer = `From: ada@fernholz.example\r\nSubject: Fwd\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b--\r\n`;
    const { headers, text } = await defusedOriginal(Buffer.from(outer), []);
    expect(Object.fromEntries(headers)['subject']).toBe('The inner one');
    expect(text).toContain('inner');
  });
});
