import { invitation, memberById, memberNotes } from '@guestlist/store';
import { beforeEach, describe, expect, it } from 'vitest';
import { linksOfDigest } from './digest-links.ts';
import type { Shown, Visitor } from './visitor.ts';
import { visitor } from './visitor.ts';
import type { World } from './world.ts';
import { worlds } from './worlds.ts';

const startWorld = worlds();
let world: World;

beforeEach(async () => {
  world = await startWorld({ realTime: true });
});

const allLinks = (): readonly string[] => linksOfDigest(world);

/** Presses buttons as a form-submitting scanner does: the first of a page, or all of them. */
const pressAll = async (someone: Visitor, page: Shown, most: number): Promise<void> => {
  await Promise.all(page.forms.slice(0, most).map(({ action, fields }) => someone.post(action, fields)));
};

/** Presses the first button of a page, then the first of what comes, and so on. */
const crawl = async (someone: Visitor, path: string, paceMs: number, depth: number): Promise<void> => {
  let page = await someone.get(path);
  for (let step = 0; step < depth; step += 1) {
    const [form] = page.forms;
    if (form === undefined) return;
    world.pass(paceMs);
    page = await someone.post(form.action, form.fields);
  }
};

const expectNothingStands = async (): Promise<void> => {
  expect(new Set(await world.allStanding())).toEqual(new Set([null]));
  expect(await memberNotes(world.store, world.member.memberId)).toMatchObject([{ kind: 'held-decisions' }]);
  const stored = await memberById(world.store, world.member.memberId);
  expect(stored?.member.pausedUntil).toBeNull();
};

describe('a mail scanner on every link of a digest', () => {
  it('decides nothing by fetching, and finds no script to run', async () => {
    const pages = await Promise.all(allLinks().map((path) => visitor(world).get(path)));
    expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 200));
    expect(pages.some(({ hasScript }) => hasScript)).toBe(false);
    expect(new Set(await world.allStanding())).toEqual(new Set([null]));
    expect(await memberNotes(world.store, world.member.memberId)).toEqual([]);
  });

  it.each([
    ['the first form of each page', 1],
    ['the first four forms of each page', 4],
  ])('decides nothing by submitting %s, all in parallel, without cookies', async (_, most) => {
    await Promise.all(
      allLinks().map(async (path) => {
        const someone = visitor(world, false);
        await pressAll(someone, await someone.get(path), most);
      }),
    );
    await expectNothingStands();
  });

  it('decides nothing with one cookie jar for all, one page after the other, running the scripts it then gets', async () => {
    const jar = visitor(world);
    for (const path of allLinks()) await pressAll(jar, await jar.get(path), 1);
    await expectNothingStands();
  });

  it('decides nothing in reverse order either', async () => {
    for (const path of allLinks().toReversed()) {
      const someone = visitor(world, false);
      await pressAll(someone, await someone.get(path), 1);
    }
    await expectNothingStands();
  });

  it.each([
    ['at once', 1],
    ['a second after the other', 1000],
  ])('decides nothing by pressing on through the pages it gets, one %s, with one cookie jar', async (_, paceMs) => {
    const slow = await startWorld();
    world = slow;
    const jar = visitor(world);
    for (const path of allLinks()) await crawl(jar, path, paceMs, 3);
    expect(new Set(await world.allStanding())).toEqual(new Set([null]));
    expect(await memberNotes(world.store, world.member.memberId)).toMatchObject([{ kind: 'held-decisions' }]);
  });

  it('leaves a decision of the member’s own as it was', async () => {
    const own = await startWorld();
    world = own;
    const owner = visitor(world);
    await owner.press(await owner.get(world.decisionLink(1, 'ignore')), 'Ignore');
    world.pass(11 * 60_000);
    await owner.press(await owner.get(world.decisionLink(0, 'accept')), 'Accept');
    world.pass(11 * 60_000);
    await Promise.all(
      allLinks().map(async (path) => {
        const someone = visitor(world, false);
        await pressAll(someone, await someone.get(path), 3);
      }),
    );
    const kept = await invitation(world.store, world.member.memberId, world.invitations[0] ?? ('' as never));
    expect(kept?.decision?.action).toBe('accept');
  });
});
