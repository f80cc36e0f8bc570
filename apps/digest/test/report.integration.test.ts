import { openInvitations } from '@guestlist/store';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { invitationOf, openPostOffice, textOf } from './post-office.ts';

const TRICK = [
  'Received: from mx.trick.example (203.0.113.9) by in.example.org for <u-ada@in.example.org>; Fri, 20 Nov 2026 05:00:00 +0000',
  'From: Otto Brandauer <invitations@linkedln.example>',
  'To: ada@fernholz.example',
  `Subject: =?UTF-8?Q?R=C3=A9pondez?= ${'x'.repeat(1200)}`,
  'Content-Type: text/html; charset=utf-8',
  '',
  '<h1>Bonjour</h1><a href="https://linkedln.example/accept?otpToken=SECRET">Accepter</a> u-ada@in.example.org --=_guestlist_mixed',
].join('\r\n');

const unwrapped = (text: string): string => text.replace(/[\s|]+/gu, ' ');

let office: Awaited<ReturnType<typeof openPostOffice>>;
beforeEach(async () => {
  office = await openPostOffice();
  await office.join({ locale: 'fr' });
  await office.invite(invitationOf('Otto Brandauer'), 'trick', 'raw-trick');
});
afterEach(() => office.stop());

const report = async (once: string) => {
  const [row] = await openInvitations(office.store, 'm1');
  const noticeId = `report.${once}.${Buffer.from(row?.key ?? '').toString('base64url')}`;
  office.jobs.push({ type: 'notice', notice: 'report', memberId: 'm1', noticeId });
  expect(await office.work()).toBe(0);
  return office.sent.at(-1);
};

it('brings the member ready words and the original, with nothing in it that opens', async () => {
  office.kept.set('raw-trick', Buffer.from(TRICK));
  const mail = await report('a');
  if (mail === undefined) throw new Error('nothing was sent');
  expect(mail.to).toBe('ada@fernholz.example');
  const whole = await PostalMime.parse(mail.mime, { forceRfc822Attachments: true });
  const said = unwrapped(whole.text ?? '');
  expect(said).toContain('phishing@linkedin.com');
  expect(said).toContain('Otto Brandauer');
  expect(said).toContain('tel qu’il nous est parvenu');
  expect(whole.html).toContain('phishing@linkedin.com');
  const [attached] = whole.attachments;
  expect(attached).toMatchObject({ filename: 'original.eml', mimeType: 'message/rfc822' });
  const original = await PostalMime.parse(attached?.content as ArrayBuffer);
  expect(original.from).toEqual({ name: 'Otto Brandauer', address: 'invitations@linkedln.example' });
  expect(original.subject).toMatch(/^Répondez x{800}/u);
  expect(original.html).toBeUndefined();
  expect(original.text).toContain('<a href="hxxps://linkedln.example/accept?');
  const bytes = mail.mime.toString('latin1');
  expect(bytes).not.toMatch(/SECRET|u-ada/u);
  expect(bytes.split('\r\n').every((line) => line.length < 998)).toBe(true);
});

it('says so when the original is not kept any more', async () => {
  const mail = await report('b');
  expect(mail?.mime.toString()).not.toContain('message/rfc822');
  expect(mail === undefined ? '' : unwrapped(textOf(mail))).toContain('sept jours au plus');
});

it('is sent once for one press', async () => {
  await report('c');
  await report('c');
  expect(office.sent).toHaveLength(1);
});
