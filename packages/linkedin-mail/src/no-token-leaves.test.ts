import { describe, expect, it } from 'vitest';
import { ACCEPT, invitationHtml, invitationText, smallMail, tracked } from '../test/small-mail.ts';
import { readMail } from './read-mail.ts';

const TEMPLATE = { 'X-LinkedIn-Template': 'email_m2m_invite_single_01', 'X-LinkedIn-Id': 'abc123-muuxwtog-4q' };
const safe = (url: string): string =>
  `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=SECRET-data&reserved=0`;
const link = tracked(ACCEPT, 'hero-0-accept~cta');
const forward = `---------- Forwarded message ---------\nFrom: Ottilie Brandauer <invitations@linkedin.com>\nDate: Mon, Oct 5, 2026 at 9:40 AM\nSubject: I want to connect\nTo: <marcus@fennimore.example>\n\n`;
const fromMember = { From: 'Marcus Fennimore <marcus@fennimore.example>', Subject: 'Fwd: I want to connect' };

const MAILS: Readonly<Record<string, Uint8Array>> = {
  'an invitation': smallMail({ headers: TEMPLATE, text: invitationText(), html: invitationHtml() }),
  'a note that holds a link of the frame': smallMail({
    headers: TEMPLATE,
    text: invitationText(`Look: ${link} and ${safe(link)}`),
    html: invitationHtml(`<p>Look: ${link} and ${safe(link)}</p>`),
  }),
  'a note beside a link without a slot': smallMail({
    text: invitationText('https://www.linkedin.com/comm/in/me?otpToken=SECRET-otp&midToken=SECRET-mid'),
  }),
  'a forward by hand in plain text': smallMail({ headers: fromMember, text: forward + invitationText() }),
  'a forward through Safe Links': smallMail({
    headers: fromMember,
    text: forward + invitationText().replace(/https:\S+/gu, safe),
    html: `<div class="gmail_quote">${forward.replaceAll('\n', '<br>').replace(/<(\w+@[\w.]+)>/gu, '&lt;$1&gt;')}${invitationHtml().replace(/(?<=href=")[^"]+/gu, safe)}</div>`,
  }),
  'a forward that shows every header as text': smallMail({
    headers: fromMember,
    text: `${forward}X-LinkedIn-fbl: m2-SECRET-fbl\nX-LinkedIn-Id: SECRET-id\n\n${invitationText()}`,
  }),
  'a head that ends too early': smallMail({
    headers: { ...TEMPLATE, 'X-Cut': 'here\r\n', 'X-LinkedIn-fbl': 'm2-SECRET-fbl' },
    text: invitationText(),
  }),
  'links that are all of the text': smallMail({ headers: TEMPLATE, text: `${link}\r\n`.repeat(5) }),
  'a link where the name should stand': smallMail({
    headers: { ...TEMPLATE, From: `${link} <invitations@linkedin.com>` },
    text: invitationText().replace('Ottilie Brandauer', link),
    html: invitationHtml().replace('>Ottilie Brandauer</a>', `>${link}</a>`),
  }),
  'a profile view': smallMail({
    headers: {
      From: 'LinkedIn <notifications-noreply@linkedin.com>',
      Subject: 'Ottilie Brandauer viewed your profile',
    },
    html: invitationHtml(),
  }),
  'an unknown kind': smallMail({ headers: { 'X-LinkedIn-Template': 'email_never_seen_07' }, text: invitationText() }),
  'a password reset': smallMail({
    headers: { From: 'LinkedIn <security-noreply@linkedin.com>', Subject: 'SECRET-subject' },
    text: 'https://www.linkedin.com/e/v2?a=checkpoint-password-reset&_sig=SECRET-sig&oneTimeToken=SECRET-one',
  }),
};

describe('LinkedIn’s tokens', () => {
  it.each(Object.entries(MAILS))('do not leave the reader with %s', async (_, mail) => {
    const readings = await readMail(mail);
    const out = JSON.stringify(readings.map(({ notification }) => notification));
    expect(readings.length).toBeGreaterThan(0);
    expect(out).not.toMatch(/SECRET|muuxwtog|abc123/u);
  });
});
