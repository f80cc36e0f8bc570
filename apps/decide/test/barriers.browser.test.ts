import { expiryOf } from '@guestlist/decision-links';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriers, type Device, meetings, tooWide } from './meetings.ts';
import { DIGEST } from './world.ts';

const meet = meetings();

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
