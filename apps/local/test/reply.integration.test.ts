import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TEST_ONLY_KEY, writeMail, zone } from '@guestlist/linkedin-mail/test-mails';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OutboxMail, type Running, startGuestlist, temporaryFolder } from './running.ts';

const DAY_MS = 24 * 3_600_000;
const ADDRESS = 'ada@fernholz.example';
const NAMES = ['Basil Thorne', 'Clara Voss', 'Dario Lenz'];

const morning = (days: number): string => {
  const day = new Date(Date.now() + days * DAY_MS);
  day.setUTCHours(7, 0, 0, 0);
  return day.toISOString();
};

describe('a reply to a digest, by SMTP', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let guestlist: Running;
  let digest: OutboxMail;

  const digests = async (): Promise<readonly OutboxMail[]> =>
    (await guestlist.outbox()).filter(({ headers }) => headers['list-unsubscribe'] !== undefined);
  const reply = async (to: string, text: string, signed = true): Promise<void> => {
    const dkim = { domainName: 'fernholz.example', keySelector: TEST_ONLY_KEY.selector, ...TEST_ONLY_KEY };
    const transport = createTransport({ host: '127.0.0.1', port: guestlist.smtpPort, secure: false, ignoreTLS: true });
    await transport.sendMail({ from: ADDRESS, to, subject: 'Re: x', text, ...(signed ? { dkim } : {}) });
    transport.close();
  };
  const numberOf = (name: string): string =>
    new RegExp(`^(\\d+)\\. +(?:.* )?${name}$`, 'mu').exec(digest.text)?.[1] ?? 'missing';

  beforeAll(async () => {
    folder = await temporaryFolder();
    const zoneFile = join(folder.path, 'zone.json');
    await writeFile(zoneFile, JSON.stringify(zone));
    guestlist = await startGuestlist(folder.path, { DNS_ZONE: zoneFile });
    const member = { email: ADDRESS, name: 'Ada Sorel', timeZone: 'UTC', locale: 'en', digestAt: '07:00' };
    const { body } = await guestlist.post('/members', { ...member, profile: { lookingFor: ['machine tools'] } });
    const { door } = body as { door: string };
    for (const name of NAMES) {
      const at = new Date(Date.now() - 3_600_000).toISOString();
      const inviter = {
        name,
        firstName: name.split(' ')[0] ?? name,
        headline: 'Machine tools',
        title: null,
        company: null,
        location: 'Lyon',
        slug: name.toLowerCase().replace(' ', '-'),
        memberNumber: String(30_000_000 + name.charCodeAt(0)),
        photo: false,
      };
      const recipient = {
        name: 'Ada Sorel',
        firstName: 'Ada',
        headline: null,
        email: ADDRESS,
        memberNumber: '48151623',
      };
      const note = name === 'Clara Voss' ? null : `We met at the fair, and ${name} promised you the drawings.`;
      const draft = { seed: name, language: 'en', inviter, recipient, note, invitedAt: at, sentAt: at, door } as const;
      const { eml, envelope } = writeMail(draft);
      await guestlist.deliver({ ...envelope, to: door }, eml);
    }
    await guestlist.post('/tick', { at: morning(1) });
    const [first] = await digests();
    if (first === undefined) throw new Error('no digest');
    digest = first;
  });
  afterAll(async () => {
    await guestlist.end('SIGTERM');
    await folder.remove();
  });

  it('is refused at RCPT where no digest was sent', async () => {
    const replyTo = digest.headers['reply-to'] ?? '';
    await expect(reply(replyTo.replace(/.@/u, '9@'), 'accept 1')).rejects.toThrow(/550/u);
  });

  it('decides nothing when anybody could have written it', async () => {
    await reply(digest.headers['reply-to'] ?? '', 'accept 1', false);
    await guestlist.post('/tick', { at: morning(2) });
    expect(await digests()).toHaveLength(1);
  });

  it('decides, and the next digest says so; what is unclear is answered once', async () => {
    const [basil, clara] = [numberOf('Basil Thorne'), numberOf('Clara Voss')];
    const quotation = digest.text.replaceAll(/^/gmu, '> ');
    const text = `accept ${basil}, later ${clara}\nand the third one?\n\nOn Monday, Guestlist wrote:\n${quotation}`;
    await reply(digest.headers['reply-to'] ?? '', text);
    await guestlist.post('/tick', { at: morning(3) });
    const [next] = await digests();
    expect(next?.text).toMatch(/Accepted: Basil Thorne \(by your reply\)/u);
    expect(next?.text).not.toMatch(/Dario Lenz \(by your reply\)/u);
    const unclear = (await guestlist.outbox()).filter(({ subject }) => subject.includes('did not understand'));
    expect(unclear).toHaveLength(1);
    expect(unclear[0]).toMatchObject({ to: ADDRESS, headers: { 'auto-submitted': expect.any(String) } });
    expect(unclear[0]?.text).toContain('and the third one?');
  });
});
