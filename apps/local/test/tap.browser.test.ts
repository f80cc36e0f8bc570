import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '@guestlist/digest-mail/test-browser';
import { writeMail, zone } from '@guestlist/linkedin-mail/test-mails';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ada as recipient } from './ada.ts';
import { type Running, startGuestlist, temporaryFolder } from './running.ts';

describe('a tap in the digest', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let guestlist: Running;
  let browser: Browser;
  let ignoreUrl: string;

  beforeAll(async () => {
    folder = await temporaryFolder();
    const zoneFile = join(folder.path, 'zone.json');
    await writeFile(zoneFile, JSON.stringify(zone));
    guestlist = await startGuestlist(folder.path, { DNS_ZONE: zoneFile });
    browser = await launchBrowser();
    const { email, name } = recipient;
    const member = { email, name, timeZone: 'UTC', locale: 'en', digestAt: '07:00', profile: {} };
    const { door } = (await guestlist.post('/members', member)).body as { door: string };
    const sentAt = new Date(Date.now() - 3_600_000).toISOString();
    const { eml, envelope } = writeMail({ seed: 'tap', language: 'en', recipient, door, invitedAt: sentAt, sentAt });
    await guestlist.deliver({ ...envelope, to: door }, eml);
    await guestlist.post('/tick', { at: new Date(Date.now() + 24 * 3_600_000).toISOString() });
    const [digest] = await guestlist.outbox();
    ignoreUrl = /Ignore: (\S+)/u.exec(digest?.text ?? '')?.[1] ?? '';
  });
  afterAll(async () => {
    await browser.close();
    await guestlist.end('SIGTERM');
    await folder.remove();
  });

  it('shows first, decides on a press, outlives a kill, and can be taken back', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(ignoreUrl);
    await page
      .getByRole('button', { name: /^Ignore/u })
      .first()
      .click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();

    const { port } = new URL(guestlist.url);
    await guestlist.kill();
    guestlist = await guestlist.restart({ PORT: port });
    await page.goto(ignoreUrl);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page
      .getByRole('button', { name: /^Ignore/u })
      .first()
      .waitFor();
    await page.close();
  });

  it('answers a tampered link with a friendly page and changes nothing', async () => {
    const response = await fetch(ignoreUrl.replace(/.$/u, (last) => (last === 'A' ? 'B' : 'A')));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Guestlist');
  });
});
