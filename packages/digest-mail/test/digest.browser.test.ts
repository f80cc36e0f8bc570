import { AxeBuilder } from '@axe-core/playwright';
import { LOCALES } from '@guestlist/model';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { renderDigest, renderNotice } from '../src/index.ts';
import { CATALOGUES } from '../src/messages/catalogues.ts';
import { asRead } from './as-read.ts';
import { launchBrowser, SCHEMES, SCREENS } from './browser.ts';
import { SAMPLES, sampleUrl } from './sample-views.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A mail has no frames of its own, so axe need not look for any; nothing is fetched, so nothing is to be preloaded. */
const findings = async (page: Page): Promise<readonly string[]> => {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ preload: false, resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

const sideways = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** One tab in which mails are shown one after the other; no mail may ask for anything. */
const tab = (options: BrowserContextOptions): (() => Page) => {
  let page: Page;
  const requests: string[] = [];
  beforeAll(async () => {
    page = await (await browser.newContext(options)).newPage();
    page.on('request', (request) => requests.push(request.url()));
  });
  afterEach(() => expect(requests).toEqual([]));
  afterAll(() => page.context().close());
  return () => page;
};

const WAYS = SCHEMES.flatMap((colorScheme) =>
  Object.entries(SCREENS).map(([screen, viewport]) => ({ colorScheme, screen, viewport })),
);

describe.each(WAYS)('for axe there is nothing to find, $colorScheme on a $screen,', ({ colorScheme, viewport }) => {
  const page = tab({ colorScheme, viewport });

  it.each(LOCALES)('in a digest in %s', async (locale) => {
    await page().setContent(asRead(renderDigest(SAMPLES.everything(locale), CATALOGUES[locale])).html);
    expect(await findings(page())).toEqual([]);
    await page().setContent(
      asRead(renderNotice('report', { name: 'Ada Sorel', isAttached: true }, CATALOGUES.pl)).html,
    );
    expect(await findings(page())).toEqual([]);
    expect(await sideways(page())).toBeLessThanOrEqual(0);
  });

  it.each(['onlyMass', 'silence', 'sixty'] as const)('in the digest "%s"', async (name) => {
    await page().setContent(asRead(renderDigest(SAMPLES[name]('en'), CATALOGUES.en)).html);
    expect(await findings(page())).toEqual([]);
  });

  it('in a notice', async () => {
    const values = { provider: 'gmail', code: '99427480', requestedBy: 'a@b.example' } as const;
    const link = 'https://mail.google.com/mail/vf-x';
    await page().setContent(asRead(renderNotice('forwarding-code', { ...values, link }, CATALOGUES.fr)).html);
    expect(await findings(page())).toEqual([]);
    await page().setContent(
      asRead(renderNotice('reply-unclear', { url: sampleUrl('r'), lines: ['hm?'] }, CATALOGUES.de)).html,
    );
    expect(await findings(page())).toEqual([]);
    expect(await sideways(page())).toBeLessThanOrEqual(0);
  });
});

describe.each([320, 410])('on a screen %i px wide (a narrow phone, a desk at 200 %%)', (width) => {
  const page = tab({ viewport: { width, height: 800 } });

  it.each(LOCALES)('nothing sticks out in %s', async (locale) => {
    await page().setContent(asRead(renderDigest(SAMPLES.everything(locale), CATALOGUES[locale])).html);
    expect(await sideways(page())).toBeLessThanOrEqual(0);
  });
});

describe.each(Object.entries(SCREENS))('on a %s', (_screen, viewport) => {
  const page = tab({ viewport });

  it('buttons are as tall as a thumb wants, alone or in rows', async () => {
    for (const name of ['everything', 'sixty'] as const) {
      await page().setContent(asRead(renderDigest(SAMPLES[name]('en'), CATALOGUES.en)).html);
      const heights = await page().$$eval('a', (links) => links.map((link) => link.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(30);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    }
  });
});

describe('where the reader’s device asks for it', () => {
  const day = tab({ colorScheme: 'light' });
  const night = tab({ colorScheme: 'dark' });

  it('every surface turns dark', async () => {
    const { html } = asRead(renderDigest(SAMPLES.everything('en'), CATALOGUES.en));
    const surfaces = async (page: Page) => {
      await page.setContent(html);
      return page.$$eval('.desk, [role=article], .paper, .panel, .warn', (all) =>
        all.map((each) => each.ownerDocument.defaultView?.getComputedStyle(each).backgroundColor ?? ''),
      );
    };
    const [light, dark] = [await surfaces(day()), await surfaces(night())];
    expect(light.length).toBeGreaterThan(4);
    for (const [index, surface] of dark.entries()) {
      expect(surface).not.toBe(light[index]);
      expect(Math.max(...(surface.match(/\d+/gu) ?? ['255']).slice(0, 3).map(Number))).toBeLessThan(80);
    }
  });
});
