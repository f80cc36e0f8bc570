import AxeBuilder from '@axe-core/playwright';
import type { Claim } from '@guestlist/decision-links';
import { expiryOf } from '@guestlist/decision-links';
import {
  doorOwner,
  invitation,
  inviterRequests,
  memberById,
  pendingAddresses,
  putForwardingConfirmation,
} from '@guestlist/store';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Served } from './browser.ts';
import { openBrowser, serveWorld } from './browser.ts';
import { DIGEST } from './world.ts';

let browser: Browser;
const open: { world?: Served; context?: BrowserContext } = {};

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await open.context?.close();
  await open.world?.stop();
});

interface Device {
  readonly script?: boolean;
  readonly width?: number;
  readonly dark?: boolean;
}

/** A member's digest, and somebody's browser. */
const meet = async (device: Device = {}, options: Parameters<typeof serveWorld>[0] = {}) => {
  const world = await serveWorld(options);
  const context = await browser.newContext({
    javaScriptEnabled: device.script ?? true,
    viewport: { width: device.width ?? 900, height: 800 },
    colorScheme: device.dark ? 'dark' : 'light',
    locale: 'en',
  });
  Object.assign(open, { world, context });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) errors.push(line.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  const go = (path: string) => page.goto(world.url + path);
  const decision = async (n: number) =>
    (await invitation(world.store, world.member.memberId, world.invitations[n] ?? ('' as never)))?.decision?.action ??
    null;
  const linkTo = (kind: 'desk' | 'pages' | 'unsubscribe') =>
    world.link({ kind, memberId: world.member.memberId, expiresAt: expiryOf(kind, new Date()) });
  return { world, page, go, decision, errors, linkTo };
};

const heading = (page: Page) => page.locator('h1').textContent();

const barriers = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};

const tooWide = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

/** Without script it is a phone. */
describe.each([true, false])('with script %s', (script) => {
  const device: Device = { script, width: script ? 900 : 360 };
  it('a new device presses once, takes back, and goes on to the next', async () => {
    const { page, go, world, decision, errors } = await meet(device);
    await go(world.decisionLink(0, 'accept'));
    expect(await decision(0)).toBeNull();
    await page.getByRole('button', { name: 'Accept Marta Kowalczyk' }).click();
    expect(await heading(page)).toBe('You said yes to Marta Kowalczyk');
    expect(await decision(0)).toBe('accept');
    expect(await page.getByRole('link', { name: 'Open Marta Kowalczyk on LinkedIn' }).getAttribute('href')).toBe(
      'https://www.linkedin.com/in/invented-person-0/',
    );
    await page.reload();
    expect(await heading(page)).toBe('You said yes to Marta Kowalczyk');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await heading(page)).toBe('Taken back');
    expect(await decision(0)).toBeNull();
    await page.getByRole('button', { name: 'Accept: Marta Kowalczyk' }).click();
    await page.getByRole('link', { name: 'Next: Jonas Brandl' }).click();
    expect(await heading(page)).toBe('What about Jonas Brandl?');
    expect(errors).toEqual([]);
  });

  it('a known device decides by the tap itself where script runs, and by one press where not', async () => {
    const { page, go, world, decision } = await meet(device);
    await go(world.decisionLink(0, 'accept'));
    await page.getByRole('button', { name: 'Accept Marta Kowalczyk' }).click();
    await go(world.decisionLink(1, 'ignore'));
    if (script) await page.waitForURL(/\/now$/u);
    else await page.getByRole('button', { name: 'Ignore Jonas Brandl' }).click();
    expect(await heading(page)).toBe('You ignore Jonas Brandl');
    expect(await decision(1)).toBe('ignore');
  });

  it('a whole group is shown, decided and taken back', async () => {
    const { page, go, world, decision } = await meet(device);
    const of = { memberId: world.member.memberId, digest: DIGEST, expiresAt: expiryOf('group', new Date()) };
    const group: Claim = { kind: 'group', ...of, group: 'mass-invite', action: 'ignore' };
    await go(world.link(group));
    await page.getByRole('button', { name: 'Ignore all 3' }).click();
    expect(await heading(page)).toBe('3 invitations ignored');
    expect(await decision(5)).toBe('ignore');
    await page.getByRole('button', { name: 'Undo all' }).click();
    expect(await heading(page)).toBe('3 choices taken back');
    expect(await decision(5)).toBeNull();
  });

  it('settings are opened, tried, saved and closed again', async () => {
    const { page, go, world, linkTo, errors } = await meet(device);
    await go(linkTo('desk'));
    await page.getByRole('button', { name: 'Open my settings' }).click();
    await page.getByLabel('At what time').selectOption('06:45');
    await page.getByLabel('Saturday').check();
    await page.getByLabel('Looking for').fill('glass makers\npallets');
    await page.getByLabel('Strict: only').check();
    await page.getByRole('button', { name: 'What would change?' }).click();
    expect(await page.locator('#tried').textContent()).toContain('of your last 6 invitations');
    expect(await page.getByLabel('Looking for').inputValue()).toBe('glass makers\npallets');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.locator('.saved').textContent()).toBe('Saved.');
    const saved = (await memberById(world.store, world.member.memberId))?.member;
    expect(saved).toMatchObject({ digestAt: '06:45', strictness: 'strict' });
    expect(saved?.profile.lookingFor).toEqual(['glass makers', 'pallets']);
    expect(saved?.days).toContain('sat');
    await page.getByRole('button', { name: 'Close on this device' }).click();
    expect((await go('/settings'))?.status()).toBe(401);
    expect(errors).toEqual([]);
  });

  it('one joins, and sees the first mail and the forwarding code arrive', async () => {
    const { page, go, world } = await meet(device);
    await go('/join');
    await page.getByLabel('Your e-mail address').fill('bo@example.net');
    await page.getByLabel('Your name').fill('Bo Lindqvist');
    await page.getByRole('button', { name: 'Send me the confirmation' }).click();
    expect(await heading(page)).toBe('Please look into your mail');
    const memberId = world.mails[0]?.memberId ?? '';
    await go(world.link({ kind: 'join', memberId, expiresAt: expiryOf('join', new Date()) }));
    await page.getByRole('button', { name: 'Yes, open my door' }).click();
    expect(await heading(page)).toBe('Your door is open');
    const confirmation = { provider: 'gmail', code: '730 114 552', link: null, requestedBy: null } as const;
    await putForwardingConfirmation(world.store, { memberId, confirmation, receivedAt: new Date().toISOString() });
    if (!script) await page.getByRole('link', { name: 'Look again' }).click();
    await page.getByText('730 114 552').waitFor();
  });

  it('one asks why with ready words, which a tap copies where script runs', async () => {
    const { page, go, world } = await meet(device);
    await go(world.decisionLink(1, 'ask'));
    await page.getByRole('button', { name: 'Ask Jonas Brandl why' }).click();
    expect(await page.getByLabel('Ready words').inputValue()).toContain('vielen Dank für Ihre Einladung');
    const copy = page.getByRole('button', { name: 'Copy the text' });
    expect(await copy.count()).toBe(script ? 1 : 0);
    if (script) {
      await copy.click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
    }
  });

  it('a further address is confirmed by mail, and a new door closes the old one', async () => {
    const { page, go, world, linkTo, errors } = await meet(device);
    const { memberId, door } = world.member;
    await go(linkTo('desk'));
    await page.getByRole('button', { name: 'Open my settings' }).click();
    await page.getByLabel('E-mail address').fill('ines@second.example');
    await page.getByRole('button', { name: 'Add an address' }).click();
    await page.getByText('ines@second.example').waitFor();
    const [waiting] = await pendingAddresses(world.store, memberId);
    const expiresAt = expiryOf('address', new Date());
    await go(world.link({ kind: 'address', memberId, addressId: waiting?.addressId ?? '', expiresAt }));
    await page.getByRole('button', { name: 'Yes, it is mine' }).click();
    expect(await heading(page)).toBe('This address is yours now');
    expect((await memberById(world.store, memberId))?.member.addresses).toContain('ines@second.example');
    await go('/settings');
    await page.getByRole('link', { name: 'Get a new door' }).click();
    await page.getByRole('button', { name: 'Get a new door' }).click();
    expect(await page.locator('.address').textContent()).not.toBe(door);
    expect(await doorOwner(world.store, door)).toBeNull();
    expect(errors).toEqual([]);
  });

  it('one looks back, finds, decides, takes everything along, and leaves', async () => {
    const { page, go, world, linkTo, decision, errors } = await meet(device);
    await go(`${linkTo('desk')}`);
    await page.getByRole('button', { name: 'History' }).click();
    await page.getByLabel('Search by name').fill('akseo');
    await page.getByRole('button', { name: 'Find' }).click();
    expect(await page.getByRole('status').textContent()).toContain('1 invitation');
    await page.getByRole('link', { name: 'Tom Ferreira' }).click();
    await page.getByRole('button', { name: 'Ignore' }).click();
    expect(await decision(5)).toBe('ignore');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await decision(5)).toBeNull();
    await page.getByRole('link', { name: 'My data' }).click();
    for (const [name, file] of [
      ['Download everything', 'guestlist.json'],
      ['Download the invitations', 'guestlist.csv'],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
      expect(download.suggestedFilename()).toBe(file);
    }
    await page.getByRole('link', { name: 'Erase my account' }).click();
    await page.getByLabel('Yes, delete everything').check();
    await page.getByRole('button', { name: 'Erase now' }).click();
    expect(await heading(page)).toBe('Everything of yours is gone');
    expect(await memberById(world.store, world.member.memberId)).toBeNull();
    expect(errors).toEqual([]);
  });

  it('somebody who invited asks what is held, and the request waits for a person', async () => {
    const { page, go, world } = await meet(device);
    await go('/inviters');
    await page.getByLabel('Your LinkedIn profile').fill('https://www.linkedin.com/in/marta-k/');
    await page.getByLabel('Where we may answer').fill('marta@example.net');
    await page.getByRole('button', { name: 'Send the request' }).click();
    expect(await heading(page)).toBe('Your request is with us');
    expect(await inviterRequests(world.store)).toHaveLength(1);
  });

  it('old mails are handed over, and what came of it is said', async () => {
    const { page, go, linkTo } = await meet(device);
    await go(linkTo('desk'));
    await page.getByRole('button', { name: 'Forwarding' }).click();
    const buffer = Buffer.from('From: a@b.example\r\n\r\nx');
    await page.getByLabel('Saved mails').setInputFiles({ name: 'a.eml', mimeType: 'message/rfc822', buffer });
    await page.getByRole('button', { name: 'Read these mails' }).click();
    expect(await page.getByRole('status').first().textContent()).toMatch(/1 mail/u);
  });

  it('the digest is stopped and started again', async () => {
    const { page, go, world, linkTo } = await meet(device);
    const paused = async () => (await memberById(world.store, world.member.memberId))?.member.pausedUntil;
    await go(linkTo('unsubscribe'));
    await page.getByRole('button', { name: 'Stop the daily digest' }).click();
    expect(await paused()).toBe('forever');
    await page.getByRole('button', { name: 'Send it again' }).click();
    expect(await paused()).toBeNull();
  });
});

describe('the keyboard alone', () => {
  it('reaches the choice first and decides', async () => {
    const { page, go, world, decision } = await meet();
    await go(world.decisionLink(0, 'accept'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Accept Marta Kowalczyk');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/now$/u);
    expect(await decision(0)).toBe('accept');
  });
});

/** Buttons a finger would miss. */
const lowButtons = (page: Page): Promise<readonly string[]> =>
  page
    .locator('button:visible, a.button:visible')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML));

describe.each([
  ['light and wide', {}],
  ['dark and phone-wide', { dark: true, width: 360 }],
])(
  'every page, %s, has no barrier that axe can find, is not too wide, and has buttons one can hit',
  (_, device: Device) => {
    const visit = async () => {
      const met = await meet(device, { trust: (n) => (n === 3 ? 'unverified' : 'verified') });
      const check = async (path: string): Promise<void> => {
        await met.go(path);
        expect(await barriers(met.page), path).toEqual([]);
        expect(await tooWide(met.page), path).toBe(false);
        expect(await lowButtons(met.page), path).toEqual([]);
      };
      return { ...met, check };
    };

    it('when it is reached by a link', async () => {
      const { world, linkTo, check, go, page, errors } = await visit();
      const of = { memberId: world.member.memberId, digest: DIGEST, expiresAt: expiryOf('group', new Date()) };
      await check(world.decisionLink(0, 'accept'));
      await check(world.decisionLink(3, 'accept'));
      await check(world.link({ kind: 'group', ...of, group: 'mass-invite', action: 'ignore' }));
      await check(world.link({ kind: 'digest', ...of }));
      for (const kind of ['unsubscribe', 'pages', 'desk'] as const) await check(linkTo(kind));
      await go(world.decisionLink(0, 'accept'));
      await page.getByRole('button', { name: 'Accept Marta Kowalczyk' }).click();
      const now = new URL(page.url()).pathname;
      await check(now);
      await check(`${now}?held=burst`);
      expect(errors).toEqual([]);
    });

    it('when anybody may see it', async () => {
      const { check, errors } = await visit();
      for (const path of ['/', '/join', '/inviters', '/quiet', '/single-mails', '/d/broken', '/settings'])
        await check(path);
      expect(errors).toEqual([]);
    });

    it('when it is the member’s own', async () => {
      const { world, linkTo, check, go, page, errors } = await visit();
      await go(linkTo('desk'));
      await page.getByRole('button', { name: 'Open my settings' }).click();
      await page.waitForURL(/\/settings$/u);
      const one = `/history/${world.invitations[0]}`;
      for (const path of ['/settings', '/welcome', '/history', one, '/data', '/data/erase']) await check(path);
      expect(errors).toEqual([]);
    });
  },
);
