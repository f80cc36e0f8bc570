import { launchBrowser } from '@guestlist/digest-mail/test-browser';
import type { InvitationFacts } from '@guestlist/model';
import { recordInvitation } from '@guestlist/store';
import { facts, mail } from '@guestlist/store/test-builders';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataFolder } from '../src/open-data-folder.ts';
import { PAYLOADS } from './payloads.ts';
import { type OutboxMail, type Running, startGuestlist, temporaryFolder } from './running.ts';

const BATCH = 20;
const at = (n: number): string => PAYLOADS[n % PAYLOADS.length] ?? '';

const invitationOf = (n: number): InvitationFacts =>
  facts({
    invitationId: String(7_400_000_000_000_000_000n + BigInt(n)),
    invitedAt: new Date(Date.now() - n * 60_000).toISOString(),
    inviter: {
      name: at(n),
      headline: at(n + 1),
      title: at(n + 2),
      company: at(n + 3),
      location: at(n + 4),
      profileUrl: `https://www.linkedin.com/in/invented-${n}/`,
    },
    mutual: { count: 2, names: [at(n + 5), at(n + 6)] },
    note: `${at(n + 7)} ${at(n + 8)}`,
  });

describe(`${PAYLOADS.length} payloads, each in every field`, () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let guestlist: Running;
  let browser: Browser;
  let context: BrowserContext;
  let settingsUrl: string;
  let mails: readonly OutboxMail[];
  const seen: string[] = [];

  /** A page that writes down every dialog, every request elsewhere and all that the content policy had to stop. */
  const watched = async (): Promise<Page> => {
    const page = await context.newPage();
    page.on('dialog', (dialog) => {
      seen.push(`dialog on ${page.url()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') seen.push(`${request.url()} from ${page.url()}`);
    });
    page.on('console', (line) => {
      if (/Content Security Policy|Refused to/u.test(line.text())) seen.push(`${line.text()} on ${page.url()}`);
    });
    return page;
  };

  beforeAll(async () => {
    folder = await temporaryFolder();
    guestlist = await startGuestlist(folder.path);
    browser = await launchBrowser();
    context = await browser.newContext();
    const text = PAYLOADS.slice(0, 8).map((payload) => payload.replace(/\p{Cc}/gu, ''));
    const profile = { headline: text[1], company: text[2], location: text[3], lookingFor: text, notWanted: text };
    const member = { email: 'ada@sorel.example', name: text[0], timeZone: 'UTC', locale: 'en', digestAt: '07:00' };
    const made = await guestlist.post('/members', { ...member, profile });
    expect(made.status).toBe(201);
    const { memberId, ...rest } = made.body as { readonly memberId: string; readonly settingsUrl: string };
    settingsUrl = rest.settingsUrl;
    const open = await openDataFolder(folder.path);
    const now = Date.now();
    for (let n = 0; n < PAYLOADS.length; n += 1)
      await recordInvitation(open.store, {
        ...mail(memberId, invitationOf(n), { receivedAt: new Date(now).toISOString(), messageId: `mail-${n}` }),
        templateKey: at(n + 9),
      });
    await open.close();
    await guestlist.post('/tick', { at: new Date(now + 24 * 3_600_000).toISOString() });
    mails = await guestlist.outbox();
  });
  afterAll(async () => {
    await browser.close();
    await guestlist.end('SIGTERM');
    await folder.remove();
  });

  it('neither run nor fetch anything in the digest, and leave its header whole', async () => {
    const [digest] = mails;
    if (digest === undefined) throw new Error('no digest was sent');
    expect(digest.html).toContain('alert');
    expect(digest.to).toBe('ada@sorel.example');
    expect(Object.keys(digest.headers)).not.toContain('bcc');
    expect(digest.subject).not.toMatch(/\p{Cc}/u);
    const page = await watched();
    await page.setContent(digest.html, { waitUntil: 'load' });
    expect(await page.locator('script, iframe, object, svg, math, form, base, video, img').count()).toBe(0);
    expect(seen).toEqual([]);
  });

  it('neither run nor fetch anything on any page', async () => {
    const page = await watched();
    await page.goto(settingsUrl);
    await page.locator('form button').first().click();
    const paths = new Set(['/settings', '/history', '/data', '/welcome', '/outbox']);
    await page.goto(`${guestlist.url}/history`);
    const links = await page
      .locator('a[href*="/history/"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    for (const link of links.slice(0, BATCH)) if (link !== null) paths.add(link);
    const decisions = (mails[0]?.html ?? '').matchAll(/href="http:\/\/127\.0\.0\.1:\d+(\/[dmgc]\/[^"]+)"/gu);
    for (const [, path = ''] of [...decisions].slice(0, 20)) paths.add(path);
    expect(paths.size).toBeGreaterThan(20);
    let said = '';
    for (const path of paths) {
      await page.goto(guestlist.url + path, { waitUntil: 'load' });
      said += await page.content();
    }
    expect(said).toContain('alert(1)');
    expect(seen).toEqual([]);
  });
});
