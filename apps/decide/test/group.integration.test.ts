import type { Claim } from '@guestlist/decision-links';
import { expiryOf } from '@guestlist/decision-links';
import { beforeEach, describe, expect, it } from 'vitest';
import { visitor } from './visitor.ts';
import type { World } from './world.ts';
import { DIGEST } from './world.ts';
import { worlds } from './worlds.ts';

const startWorld = worlds();
let world: World;

beforeEach(async () => {
  world = await startWorld();
});

const claim = () => ({
  memberId: world.member.memberId,
  digest: DIGEST,
  expiresAt: expiryOf('group', world.deps.now()),
});
const groupLink = (action: 'accept' | 'ignore'): string =>
  world.link({ kind: 'group', ...claim(), group: 'mass-invite', action } satisfies Claim);
describe('a link for a whole group', () => {
  it('shows whom it is about and changes nothing, also on a known device', async () => {
    const someone = visitor(world);
    await someone.press(await someone.get(world.decisionLink(0, 'accept')), 'Accept');
    const page = await someone.get(groupLink('ignore'));
    expect(page.title).toBe('Ignore 3 invitations?');
    expect(page.html).toContain('Rick Dalton Hale');
    expect(page.html).not.toContain('Marta Kowalczyk');
    expect(page.hasScript).toBe(false);
    expect(await world.allStanding()).toEqual(['accept', null, null, null, null, null]);
  });

  it('decides all that is still open by one press, and takes only that back', async () => {
    const someone = visitor(world);
    await someone.press(await someone.get(world.decisionLink(4, 'accept')), 'Accept');
    world.pass(60_000);
    const done = await someone.press(await someone.get(groupLink('ignore')), 'Ignore all 2');
    expect(done.title).toBe('2 invitations ignored');
    expect(await world.allStanding()).toEqual([null, null, null, 'ignore', 'accept', 'ignore']);
    world.pass(60_000);
    await someone.press(await someone.get(world.decisionLink(5, 'accept')), 'Accept');
    const undone = await someone.press(done, 'Undo all');
    expect(undone.title).toBe('1 choice taken back');
    expect(await world.allStanding()).toEqual([null, null, null, null, 'accept', 'accept']);
  });

  it('takes along what was put off, and puts it off again when taken back', async () => {
    const someone = visitor(world);
    await someone.press(await someone.get(world.decisionLink(4, 'later')), 'Decide on');
    world.pass(60_000);
    const done = await someone.press(await someone.get(groupLink('ignore')), 'Ignore all 3');
    expect(await world.allStanding()).toEqual([null, null, null, 'ignore', 'ignore', 'ignore']);
    world.pass(60_000);
    await someone.press(done, 'Undo all');
    expect(await world.allStanding()).toEqual([null, null, null, null, 'later', null]);
  });

  it('finds nothing to do a second time', async () => {
    const someone = visitor(world);
    await someone.press(await someone.get(groupLink('ignore')), 'Ignore all');
    expect((await someone.get(groupLink('ignore'))).title).toBe('Nothing is open here any more');
  });

  it('never accepts what nobody vouches for', async () => {
    const shady = await startWorld({ trust: (n) => (n === 3 ? 'unverified' : 'verified') });
    world = shady;
    const page = await visitor(shady).get(groupLink('accept'));
    expect(page.title).toBe('Accept 2 invitations?');
    expect(page.html).not.toContain('Rick Dalton Hale');
  });

  it('for one campaign touches only that', async () => {
    const someone = visitor(world);
    const path = world.link({ kind: 'campaign', ...claim(), campaign: 'akseo', action: 'ignore' });
    await someone.press(await someone.get(path), 'Ignore this one');
    expect(await world.allStanding()).toEqual([null, null, null, null, null, 'ignore']);
  });

  it('is held against a contradicting press on one of its own', async () => {
    const [one, other] = [visitor(world, false), visitor(world, false)];
    await one.press(await one.get(groupLink('ignore')), 'Ignore all');
    world.pass(2000);
    await other.press(await other.get(world.decisionLink(3, 'accept')), 'Accept');
    expect(await world.allStanding()).toEqual([null, null, null, null, 'ignore', 'ignore']);
  });
});

describe('a digest as a page', () => {
  it('lists all of it in order and leads on to each', async () => {
    const someone = visitor(world);
    const page = await someone.get(world.link({ kind: 'digest', ...claim() }));
    expect(page.title).toBe('Your digest of 23 November 2026');
    const links = [...page.html.matchAll(/href="(\/d\/[\w-]+)"/gu)].map(([, href]) => href ?? '');
    expect(links).toHaveLength(6);
    expect((await someone.get(links[2] ?? '')).title).toBe('What about Sophie Delattre?');
  });
});
