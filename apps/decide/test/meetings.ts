import AxeBuilder from '@axe-core/playwright';
import { expiryOf } from '@guestlist/decision-links';
import { launchBrowser } from '@guestlist/digest-mail/test-browser';
import { invitation } from '@guestlist/store';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Served, serveWorld } from './serve-world.ts';

export interface Device {
  readonly script?: boolean;
  readonly width?: number;
  readonly dark?: boolean;
}

/** Opens members' digests in somebody's browser; what a test opened is closed after it. */
export const meetings = () => {
  let browser: Browser;
  const open: { world?: Served; context?: BrowserContext } = {};
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await open.context?.close();
    await open.world?.stop();
  });

  return async (device: Device = {}, options: Parameters<typeof serveWorld>[0] = {}) => {
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
};

/** What axe finds wrong with the page. */
export const barriers = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};

export const tooWide = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
