import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeMail, zone } from '@guestlist/linkedin-mail/test-mails';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ada as recipient } from './ada.ts';
import { Visitor } from './crawl.ts';
import { type Running, startGuestlist, temporaryFolder } from './running.ts';

const sentAt = new Date(Date.now() - 3_600_000).toISOString();
const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString();

describe('what only the member can do elsewhere', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let guestlist: Running;
  let door: string;
  let settingsUrl: string;

  const send = async (seed: string, kind: Parameters<typeof writeMail>[0]['kind'], signed = true) => {
    const mail = writeMail(
      { seed, kind: kind ?? 'invitation', language: 'en', recipient, door, sentAt },
      signed ? {} : { key: null },
    );
    await guestlist.deliver({ ...mail.envelope, to: door }, mail.eml);
    return mail;
  };
  const received = async (about: RegExp) => {
    await guestlist.post('/tick', { at: tomorrow });
    return (await guestlist.outbox()).filter(({ subject }) => about.test(subject));
  };

  beforeAll(async () => {
    folder = await temporaryFolder();
    const zoneFile = join(folder.path, 'zone.json');
    await writeFile(zoneFile, JSON.stringify(zone));
    guestlist = await startGuestlist(folder.path, { DNS_ZONE: zoneFile });
    const { email, name } = recipient;
    const member = { email, name, timeZone: 'UTC', locale: 'en', digestAt: '07:00', profile: {} };
    ({ door, settingsUrl } = (await guestlist.post('/members', member)).body as { door: string; settingsUrl: string });
  });
  afterAll(async () => {
    await guestlist.end('SIGTERM');
    await folder.remove();
  });

  it('is told once: which setting sends invitations singly', async () => {
    for (const seed of ['first', 'second', 'third']) await send(seed, 'counted-invitations');
    const told = await received(/counts your invitations/u);
    expect(told.map(({ to }) => to)).toEqual([recipient.email]);
    expect(told[0]?.text).toContain('notifications by e-mail');
  });

  it.each(['gmail-confirmation', 'zoho-confirmation', 'yahoo-confirmation', 'proton-confirmation'] as const)(
    'is asked by mail and on the page, with who asked, code and link: %s',
    async (kind) => {
      const { expected, eml } = await send(kind, kind);
      const { confirmation } = expected;
      const visitor = new Visitor(guestlist.url);
      const [mail] = (await received(/forwarding code|asks about forwarding/u)).filter(({ subject }) =>
        subject.includes(confirmation?.code ?? '?'),
      );
      const pages = [...(await visitor.crawl(await visitor.press(settingsUrl))).values()]
        .join('\n')
        .replaceAll('&amp;', '&');
      expect(pages).toContain(door);
      for (const shown of [confirmation?.code, confirmation?.link, confirmation?.requestedBy]) {
        expect(shown).toEqual(expect.any(String));
        expect(mail?.text).toContain(shown);
        expect(mail?.html.replaceAll('&amp;', '&')).toContain(shown);
        expect(pages).toContain(shown);
      }
      expect(Buffer.from(eml).toString('latin1').includes('/mail/uf-')).toBe(kind === 'gmail-confirmation');
      expect(pages + JSON.stringify(await guestlist.outbox())).not.toContain('/mail/uf-');
    },
  );

  it('is not asked in the name of a provider that did not sign', async () => {
    const { expected } = await send('forged', 'gmail-confirmation', false);
    expect(await received(new RegExp(expected.confirmation?.code ?? 'no code', 'u'))).toEqual([]);
  });
});
