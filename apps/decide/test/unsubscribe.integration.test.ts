import { expiryOf } from '@guestlist/decision-links';
import { memberById } from '@guestlist/store';
import { beforeEach, describe, expect, it } from 'vitest';
import { visitor } from './visitor.ts';
import type { World } from './world.ts';
import { worlds } from './worlds.ts';

const startWorld = worlds();
let world: World;

beforeEach(async () => {
  world = await startWorld();
});

const path = (): string =>
  world.link({
    kind: 'unsubscribe',
    memberId: world.member.memberId,
    expiresAt: expiryOf('unsubscribe', world.deps.now()),
  });
const pausedUntil = async () => (await memberById(world.store, world.member.memberId))?.member.pausedUntil;
const provider = { 'sec-fetch-site': 'cross-site' };

describe('the unsubscribe link', () => {
  it('only shows a page by GET', async () => {
    const page = await visitor(world).get(path());
    expect(page.title).toBe('Stop the daily digest?');
    expect(page.hasScript).toBe(false);
    expect(await pausedUntil()).toBeNull();
  });

  it('stops exactly the digest by a provider’s one-click POST: 200, no cookie, no redirect, as often as it likes', async () => {
    for (let n = 0; n < 2; n += 1) {
      const response = await world.app.request(`https://g.example${path()}`, {
        method: 'POST',
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
        headers: provider,
      });
      expect(response.status).toBe(200);
      expect(response.headers.getSetCookie()).toEqual([]);
      expect(await response.text()).toBe('OK\n');
    }
    const stored = await memberById(world.store, world.member.memberId);
    expect(stored).toMatchObject({
      status: 'active',
      nextDueAt: null,
      member: { pausedUntil: 'forever', digestAt: '07:30' },
    });
  });

  it('answers the same to a token that is none, and does nothing without the one-click word', async () => {
    const answer = await visitor(world).post('/u/nonsense', { 'List-Unsubscribe': 'One-Click' }, provider);
    expect([answer.status, answer.html]).toEqual([200, 'OK\n']);
    expect((await visitor(world).post(path(), {}, provider)).html).toBe('OK\n');
    expect(await pausedUntil()).toBeNull();
  });

  it('stops by the button, and starts again at the next hour', async () => {
    const someone = visitor(world);
    const done = await someone.press(await someone.get(path()), 'Stop the daily digest');
    expect(done.title).toBe('The daily digest has stopped');
    expect(await pausedUntil()).toBe('forever');
    const again = await someone.press(await someone.get(path()), 'Send it again');
    expect(again.title).toBe('The daily digest goes on');
    expect(await memberById(world.store, world.member.memberId)).toMatchObject({
      nextDueAt: '2026-11-24T06:30:00.000Z',
      member: { pausedUntil: null },
    });
  });

  it('still works long after the links of that digest have expired', async () => {
    const old = path();
    world.pass(400 * 86_400_000);
    await visitor(world).post(old, { 'List-Unsubscribe': 'One-Click' }, provider);
    expect(await pausedUntil()).toBe('forever');
  });
});
