import { AxeBuilder } from '@axe-core/playwright';
import { LOCALES } from '@guestlist/model';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDigest, renderNotice } from '../src/index.ts';
import { launchBrowser, SCHEMES, SCREENS } from './browser.ts';
import { SAMPLES, sampleUrl } from './sample-views.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const WAYS = SCHEMES.flatMap((colorScheme) =>
  Object.values(SCREENS).map((viewport) => ({ colorScheme, viewport, width: viewport.width })),
);

/** Shows a mail as a browser without scripts of its own would, and fails on any request it makes. */
const shown = async <T>(
  html: string,
  way: Omit<(typeof WAYS)[number], 'width'>,
  look: (page: Page) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext(way);
  try {
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setContent(html);
    const seen = await look(page);
    expect(requests).toEqual([]);
    return seen;
  } finally {
    await context.close();
  }
};

const findings = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

const sideways = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe.each(LOCALES)('a digest in %s', (locale) => {
  it.each(WAYS)('has nothing for axe to find: $colorScheme, $width px wide', async ({ colorScheme, viewport }) => {
    const { html } = renderDigest(SAMPLES.everything(locale), locale);
    await shown(html, { colorScheme, viewport }, async (page) => {
      expect(await findings(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    });
  });

  it('fits a narrow phone, and a screen at 200 %', async () => {
    const { html } = renderDigest(SAMPLES.everything(locale), locale);
    for (const width of [320, 410]) {
      await shown(html, { colorScheme: 'light', viewport: { width, height: 800 } as never }, async (page) => {
        expect(await sideways(page)).toBeLessThanOrEqual(0);
      });
    }
  });
});

describe('other digests', () => {
  it.each(['usual', 'onlyMass', 'silence', 'sixty'] as const)('%s has nothing for axe to find', async (name) => {
    const { html } = renderDigest(SAMPLES[name]('en'), 'en');
    for (const { colorScheme, viewport } of WAYS) {
      await shown(html, { colorScheme, viewport }, async (page) => expect(await findings(page)).toEqual([]));
    }
  });

  it('have buttons as tall as a thumb wants, alone or in rows', async () => {
    const { html } = renderDigest(SAMPLES.everything('en'), 'en');
    for (const viewport of Object.values(SCREENS)) {
      await shown(html, { colorScheme: 'light', viewport }, async (page) => {
        const heights = await page.$$eval('a', (links) => links.map((link) => link.getBoundingClientRect().height));
        expect(heights.length).toBeGreaterThan(30);
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      });
    }
  });

  it('turn dark where the reader’s device asks for it', async () => {
    const { html } = renderDigest(SAMPLES.everything('en'), 'en');
    const surfaces = async (colorScheme: 'light' | 'dark') =>
      shown(html, { colorScheme, viewport: SCREENS.desktop }, (page) =>
        page.$$eval('.desk, [role=article], .paper, .panel, .warn', (all) =>
          all.map((each) => each.ownerDocument.defaultView?.getComputedStyle(each).backgroundColor ?? ''),
        ),
      );
    const [light, dark] = [await surfaces('light'), await surfaces('dark')];
    expect(light.length).toBeGreaterThan(4);
    for (const [index, surface] of dark.entries()) {
      expect(surface).not.toBe(light[index]);
      expect(Math.max(...(surface.match(/\d+/gu) ?? ['255']).slice(0, 3).map(Number))).toBeLessThan(80);
    }
  });
});

describe('a notice', () => {
  it.each(LOCALES)('has nothing for axe to find in %s', async (locale) => {
    const { html } = renderNotice(
      'forwarding-code',
      { provider: 'gmail', code: '99427480', link: 'https://mail.google.com/mail/vf-x', requestedBy: 'a@b.example' },
      locale,
    );
    const { html: unclear } = renderNotice('reply-unclear', { url: sampleUrl('r'), lines: ['hm?'] }, locale);
    const way = { colorScheme: 'dark', viewport: SCREENS.phone } as const;
    for (const each of [html, unclear]) {
      await shown(each, way, async (page) => {
        expect(await findings(page)).toEqual([]);
        expect(await sideways(page)).toBeLessThanOrEqual(0);
      });
    }
  });
});
