import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MailDraft, writeMail, zone } from '@guestlist/linkedin-mail/test-mails';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ada as recipient } from './ada.ts';
import { type Running, startGuestlist, temporaryFolder } from './running.ts';

const HOUR_MS = 3_600_000;
const now = Date.now();
const ago = (hours: number): string => new Date(now - hours * HOUR_MS).toISOString();
const tomorrowAt = (hour: number): string => {
  const day = new Date(now + 24 * HOUR_MS);
  day.setUTCHours(hour, 0, 0, 0);
  return day.toISOString();
};
const dayAfter = (iso: string): string => new Date(Date.parse(iso) + 24 * HOUR_MS).toISOString();

const person = (name: string) => ({
  name,
  firstName: name.split(' ')[0] ?? name,
  headline: 'Sales engineer, machine tools',
  title: null,
  company: null,
  location: 'Lyon',
  slug: name.toLowerCase().replaceAll(' ', '-'),
  memberNumber: String(20_000_000 + name.charCodeAt(0)),
  photo: true,
});

describe('the whole way of a mail on one machine', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let guestlist: Running;
  let door: string;

  const send = async (draft: MailDraft): Promise<void> => {
    const { eml, envelope } = writeMail({ language: 'en', recipient, ...draft, door });
    await guestlist.deliver({ ...envelope, to: door }, eml);
  };
  const tick = (at: string) => guestlist.post('/tick', { at });

  beforeAll(async () => {
    folder = await temporaryFolder();
    const zoneFile = join(folder.path, 'zone.json');
    await writeFile(zoneFile, JSON.stringify(zone));
    guestlist = await startGuestlist(folder.path, { DNS_ZONE: zoneFile });
  });
  afterAll(async () => {
    await guestlist.end('SIGTERM');
    await folder.remove();
  });

  it('makes a member, and says what is wrong with a bad one', async () => {
    const profile = {
      headline: 'Head of purchasing',
      company: 'Sorel Tools',
      location: 'Lyon, France',
      lookingFor: ['machine tools'],
    };
    const made = await guestlist.post('/members', {
      email: recipient.email,
      name: recipient.name,
      timeZone: 'UTC',
      locale: 'en',
      digestAt: '07:00',
      profile,
    });
    expect(made).toMatchObject({
      status: 201,
      body: { memberId: expect.any(String), settingsUrl: expect.stringContaining('http') },
    });
    ({ door } = made.body as { door: string });
    const bad = await guestlist.post('/members', {
      email: 'x@y.example',
      name: 'X',
      timeZone: 'Mars/Base',
      digestAt: '07:00',
    });
    expect(bad).toMatchObject({ status: 400, body: { field: 'timeZone', error: expect.any(String) } });
  });

  it('refuses an unknown door at RCPT', async () => {
    const { eml } = writeMail({ seed: 'unknown door' });
    const refused = guestlist.deliver({ from: 'a@b.example', to: 'u-nobody@guestlist.localhost' }, eml);
    await expect(refused).rejects.toThrow(/550/u);
  });

  it('reads, judges and keeps mails through a kill, and sends one digest of them', async () => {
    const asked = {
      seed: 'asked',
      generation: 'phoenix-2016',
      inviter: person('Basil Thorne'),
      invitedAt: ago(9),
      sentAt: ago(9),
    } as const;
    await send({ ...asked, note: null });
    await send({
      seed: 'wrote',
      inviter: person('Clara Voss'),
      generation: 'glimmer-2025',
      note: 'We met at the tool fair in Lyon on Tuesday; here is the offer you asked for.',
      invitedAt: ago(7),
      sentAt: ago(7),
    });
    await guestlist.kill();
    guestlist = await guestlist.restart();
    await send({
      seed: 'by hand',
      inviter: person('Dario Lenz'),
      generation: 'glimmer-2025',
      way: 'gmail',
      note: null,
      invitedAt: ago(5),
      sentAt: ago(5),
    });
    await send({ seed: 'odd', kind: 'unknown-key', sentAt: ago(4) });
    await send({ ...asked, note: null, kind: 'reminder', invitedAt: ago(9), sentAt: ago(1) });

    const due = tomorrowAt(7);
    const { body } = await tick(due);
    expect(body).toMatchObject({ at: due, sent: 1 });
    const [digest, ...others] = (await guestlist.outbox()).filter(({ to }) => to === recipient.email);
    expect(others).toEqual([]);
    for (const name of ['Basil Thorne', 'Clara Voss', 'Dario Lenz']) expect(digest?.text.split(name)).toHaveLength(2);
    expect(digest?.text).toContain('Mails we could not read');
    expect(digest?.headers).toMatchObject({ 'list-unsubscribe-post': 'List-Unsubscribe=One-Click' });
    for (const token of ['otpToken', 'midToken', 'sharedKey', 'loid']) expect(digest?.html.includes(token)).toBe(false);
  });

  it('sends nothing when nothing is new, nor for a tick in the past', async () => {
    const sentBefore = (await guestlist.outbox()).length;
    await tick(dayAfter(tomorrowAt(7)));
    expect((await tick(ago(48))).body).toMatchObject({ sent: 0 });
    expect((await guestlist.outbox()).length).toBe(sentBefore);
  });

  it('leaves no process and no port behind', async () => {
    expect(await guestlist.end('SIGTERM')).toBe(0);
    await expect(fetch(`${guestlist.url}/health`)).rejects.toThrow();
    guestlist = await guestlist.restart();
    expect((await guestlist.outbox()).length).toBeGreaterThan(0);
  });
});
