import { launchBrowser } from '@guestlist/digest-mail/test-browser';
import { memberById, memberNotes } from '@guestlist/store';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { linksOfDigest } from './digest-links.ts';
import type { Served } from './serve-world.ts';
import { serveWorld } from './serve-world.ts';

let browser: Browser;
let world: Served;
let contexts: BrowserContext[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  world = await serveWorld();
});
afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  contexts = [];
  await world.stop();
});

const newJar = async (): Promise<BrowserContext> => {
  const context = await browser.newContext();
  contexts.push(context);
  return context;
};

/** Every link of the digest in a tab of its own, all at once, scripts running. */
const openAll = async (jarFor: () => Promise<BrowserContext>): Promise<readonly Page[]> =>
  Promise.all(
    linksOfDigest(world).map(async (path) => {
      const page = await (await jarFor()).newPage();
      await page.goto(world.url + path);
      return page;
    }),
  );

/** Submits the first form of each page that has one, all at once. */
const submitAll = (pages: readonly Page[]): Promise<unknown> =>
  Promise.all(
    pages.map(async (page) => {
      if ((await page.locator('form').count()) === 0) return;
      const answered = page.waitForResponse((response) => response.request().method() === 'POST');
      await page.evaluate("document.querySelector('form').requestSubmit()");
      await answered;
      await page.waitForLoadState();
    }),
  );

describe('a mail scanner with a real browser on every link of a digest, in parallel', () => {
  it('decides nothing by running scripts', async () => {
    const jar = await newJar();
    const pages = await openAll(async () => jar);
    expect(await Promise.all(pages.map((page) => page.locator('h1').count()))).toEqual(pages.map(() => 1));
    expect(new Set(await world.allStanding())).toEqual(new Set([null]));
    expect(await memberNotes(world.store, world.member.memberId)).toEqual([]);
  });

  it.each([
    ['one cookie jar for all', true],
    ['a new profile for each', false],
  ])(
    'decides nothing by submitting the forms of what it sees, twice, with %s, and the member is told',
    async (_, shared) => {
      const jar = await newJar();
      const pages = await openAll(async () => (shared ? jar : newJar()));
      await submitAll(pages);
      await submitAll(pages);
      expect(new Set(await world.allStanding())).toEqual(new Set([null]));
      const [note] = await memberNotes(world.store, world.member.memberId);
      expect(note).toMatchObject({ kind: 'held-decisions', count: world.invitations.length });
      expect((await memberById(world.store, world.member.memberId))?.member.pausedUntil).toBeNull();
    },
  );
});
