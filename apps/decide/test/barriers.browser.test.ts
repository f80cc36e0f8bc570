import { expiryOf } from '@guestlist/decision-links';
import { addAddress, createMember } from '@guestlist/store';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ALL_ROUTES } from './all-routes.ts';
import { barriers, type Device, meetings, tooWide } from './meetings.ts';
import { member } from './people.ts';
import { DIGEST, type World } from './world.ts';

const meet = meetings();

/** What a GET answers that is no page: nobody looks at it. */
const NO_PAGES = ['/welcome/state', '/data/guestlist.json', '/data/guestlist.csv'];

const looksLike = (path: string, route: string): boolean =>
  new RegExp(`^${route.replace(/:[a-z]+/gu, '[^/]+')}$`, 'u').test(path);

/** Links of somebody who is not yet a member, and of an address that is not yet the member's. */
const unconfirmed = async ({ store, member: { memberId }, link }: World): Promise<readonly string[]> => {
  const now = new Date();
  const soon = Math.floor(now.getTime() / 1000) + 3600;
  const newcomer = { ...member, memberId: 'newcomer', email: 'new@example.net', door: 'new-door@in.example.org' };
  await createMember(store, { member: newcomer, status: 'pending', nextDueAt: null, at: now.toISOString() });
  await addAddress(store, { memberId, addressId: 'second', address: 'second@example.org', expiresAt: soon });
  return [
    link({ kind: 'join', memberId: 'newcomer', expiresAt: expiryOf('join', now) }),
    link({ kind: 'address', memberId, addressId: 'second', expiresAt: expiryOf('address', now) }),
  ];
};

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
    const seen = new Set<string>();
    const visit = async () => {
      const met = await meet(device, { trust: (n) => (n === 3 ? 'unverified' : 'verified') });
      const check = async (path: string): Promise<void> => {
        await met.go(path);
        seen.add(path.replace(/\?.*$/u, ''));
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
      const group = world.link({ kind: 'group', ...of, group: 'mass-invite', action: 'ignore' });
      await check(group);
      await check(world.link({ kind: 'digest', ...of }));
      for (const kind of ['unsubscribe', 'pages', 'desk'] as const) await check(linkTo(kind));
      for (const path of await unconfirmed(world)) await check(path);
      await go(world.decisionLink(0, 'accept'));
      await page.getByRole('button', { name: 'Accept Marta Kowalczyk' }).click();
      const now = new URL(page.url()).pathname;
      await check(now);
      await check(`${now}?held=burst`);
      await go(group);
      await page.getByRole('button', { name: /^Ignore all/u }).click();
      const all = new URL(page.url());
      await check(all.pathname + all.search);
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
      for (const path of ['/settings', '/welcome', '/history', one, '/data', '/data/erase', '/settings/door'])
        await check(path);
      expect(errors).toEqual([]);
    });

    it('and none was left out', () => {
      const pages = new Set(ALL_ROUTES.filter(({ method }) => method === 'GET').map(({ path }) => path));
      const unseen = [...pages].filter((route) => ![...seen].some((path) => looksLike(path, route)));
      expect(unseen.toSorted()).toEqual(NO_PAGES.toSorted());
    });
  },
);
