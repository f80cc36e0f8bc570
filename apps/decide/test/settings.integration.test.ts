import { expiryOf } from '@guestlist/decision-links';
import { memberById, memoryOf } from '@guestlist/store';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Shown, Visitor } from './visitor.ts';
import { visitor } from './visitor.ts';
import type { World } from './world.ts';
import { worlds } from './worlds.ts';

const startWorld = worlds();
let world: World;

beforeEach(async () => {
  world = await startWorld();
});

const deskLink = (): string =>
  world.link({ kind: 'desk', memberId: world.member.memberId, expiresAt: expiryOf('desk', world.deps.now()) });
const pagesLink = (): string =>
  world.link({ kind: 'pages', memberId: world.member.memberId, expiresAt: expiryOf('pages', world.deps.now()) });

const openSettings = async (someone: Visitor): Promise<Shown> =>
  someone.press(await someone.get(deskLink()), 'Open my settings');

const change = {
  name: 'Inès Morel',
  timeZone: 'America/St_Johns',
  digestAt: '06:45',
  days: 'sat',
  locale: 'fr',
  strictness: 'strict',
  tipThreshold: '12',
  pause: 'none',
  lookingFor: 'glass makers\npallets',
  notWanted: '',
  known: 'Bo Chen\nLea Wirth',
};

describe('who has no mail of ours at hand', () => {
  it('asks by address, and gets the same answer whether it is known or not', async () => {
    const someone = visitor(world);
    const closed = await someone.get('/history');
    expect(closed.status).toBe(401);
    const fields = closed.forms[0]?.fields ?? {};
    const known = await someone.post('/way-in', { ...fields, email: world.member.email.toUpperCase() });
    expect(world.mails).toMatchObject([{ notice: 'settings-link', memberId: world.member.memberId }]);
    const unknown = await someone.post('/way-in', { ...fields, email: 'nobody@example.net' });
    expect(unknown.html.replaceAll(/nonce="[^"]*"/gu, '')).toBe(known.html.replaceAll(/nonce="[^"]*"/gu, ''));
    expect((await someone.post('/way-in', { ...fields, email: 'nobody' })).status).toBe(400);
    expect((await someone.post('/way-in', { email: world.member.email })).status).toBe(409);
    expect(world.mails).toHaveLength(1);
  });
});

describe('the footer of a digest', () => {
  it('leads on a trusted device to the page it names, and straight there while it is open', async () => {
    const someone = visitor(world);
    await someone.press(await someone.get(world.decisionLink(0, 'accept')), 'Accept');
    world.pass(11 * 60_000);
    const way = await someone.get(`${pagesLink()}?to=history`);
    expect(way.title).toBe('History');
    expect((await someone.press(way, 'Open my settings')).title).toBe('Looking back');
    expect((await someone.get(`${pagesLink()}?to=welcome`)).html).toContain(world.member.door);
    const stranger = await visitor(world).get(`${pagesLink()}?to=history`);
    expect(stranger.html).not.toContain('Marta');
    expect((await someone.get(`${pagesLink()}?to=https://evil.example`)).title).toBe('Settings');
  });
});

describe('a mailed link to the settings', () => {
  it('opens them by a press, for half an hour', async () => {
    const someone = visitor(world);
    expect((await someone.get('/settings')).status).toBe(401);
    const shown = await openSettings(someone);
    expect(shown.title).toBe('Settings');
    expect(shown.html).toContain('valve makers\nbottling lines');
    world.pass(29 * 60_000);
    expect((await someone.get('/settings')).status).toBe(200);
    world.pass(31 * 60_000);
    expect((await someone.get('/settings')).status).toBe(401);
  });

  it('is good for half an hour itself, then offers a fresh one by mail', async () => {
    const path = deskLink();
    world.pass(30 * 60_000);
    const someone = visitor(world);
    const old = await someone.get(path);
    expect(old.status).toBe(410);
    expect((await someone.press(old, 'Mail me a fresh link')).title).toBe('A fresh link is on its way');
    expect(world.mails).toMatchObject([{ type: 'notice', notice: 'settings-link', memberId: world.member.memberId }]);
  });

  it('can be closed on the device', async () => {
    const someone = visitor(world);
    await someone.press(await openSettings(someone), 'Close on this device');
    expect((await someone.get('/settings')).status).toBe(401);
  });
});

describe('a digest’s footer link', () => {
  it('opens nothing on a device that is unknown or new, but mails a fresh link', async () => {
    const someone = visitor(world);
    await someone.press(await someone.get(world.decisionLink(0, 'accept')), 'Accept');
    const page = await someone.get(pagesLink());
    expect(page.forms.map(({ label }) => label)).toEqual(['Mail me a fresh link']);
    await someone.press(page, 'Mail me');
    expect(world.mails).toHaveLength(1);
    expect((await someone.get('/settings')).status).toBe(401);
  });

  it('opens them by a press on a trusted device', async () => {
    const someone = visitor(world);
    await someone.press(await someone.get(world.decisionLink(0, 'accept')), 'Accept');
    world.pass(11 * 60_000);
    const shown = await someone.press(await someone.get(pagesLink()), 'Open my settings');
    expect(shown.title).toBe('Settings');
  });

  it('mails no more than a few links an hour', async () => {
    const someone = visitor(world);
    const page = await someone.get(pagesLink());
    for (let n = 0; n < 6; n += 1) expect((await someone.press(page, 'Mail me')).status).toBe(200);
    expect((await someone.press(page, 'Mail me')).status).toBe(429);
    expect(world.mails).toHaveLength(6);
  });
});

describe('the settings', () => {
  it('are saved, with the next digest at the new hour in the new zone', async () => {
    const someone = visitor(world);
    const form = (await openSettings(someone)).forms[0];
    const saved = await someone.post('/settings', { ...form?.fields, ...change });
    expect(saved.html).toContain('role="status"');
    const stored = await memberById(world.store, world.member.memberId);
    expect(stored?.member).toMatchObject({
      timeZone: 'America/St_Johns',
      digestAt: '06:45',
      days: ['sat'],
      locale: 'fr',
    });
    expect(stored?.member.profile).toMatchObject({ lookingFor: ['glass makers', 'pallets'], notWanted: [] });
    expect(stored?.nextDueAt).toBe('2026-11-28T10:15:00.000Z');
    expect((await memoryOf(world.store, world.member.memberId)).known.map(({ name }) => name).toSorted()).toEqual([
      'Bo Chen',
      'Lea Wirth',
    ]);
  });

  it('promise no second digest for a day whose digest has gone', async () => {
    const someone = visitor(world);
    const form = (await openSettings(someone)).forms[0];
    const monday = { ...change, timeZone: 'Europe/Paris', digestAt: '23:00', days: 'mon' };
    await someone.post('/settings', { ...form?.fields, ...monday });
    expect((await memberById(world.store, world.member.memberId))?.nextDueAt).toBe('2026-11-30T22:00:00.000Z');
  });

  it('are not saved when something is wrong, and keep what was typed', async () => {
    const someone = visitor(world);
    const form = (await openSettings(someone)).forms[0];
    const shown = await someone.post('/settings', { ...form?.fields, ...change, digestAt: '06:50' });
    expect(shown.status).toBe(400);
    expect(shown.html).toContain('Please choose a time on the quarter hour.');
    expect(shown.html).toContain('glass makers\npallets');
    expect((await memberById(world.store, world.member.memberId))?.member.digestAt).toBe('07:30');
  });

  it('are not saved without the nonce of the page, from another site, or without a session', async () => {
    const someone = visitor(world);
    const fields = { ...(await openSettings(someone)).forms[0]?.fields, ...change };
    expect((await someone.post('/settings', { ...fields, nonce: 'x' })).status).toBe(409);
    expect((await someone.post('/settings', fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await visitor(world).post('/settings', fields)).status).toBe(401);
    expect((await memberById(world.store, world.member.memberId))?.member.locale).toBe('en');
  });

  it('can stop the digest altogether', async () => {
    const someone = visitor(world);
    const form = (await openSettings(someone)).forms[0];
    await someone.post('/settings', { ...form?.fields, ...change, pause: 'forever' });
    const stored = await memberById(world.store, world.member.memberId);
    expect(stored).toMatchObject({ nextDueAt: null, member: { pausedUntil: 'forever' } });
  });
});
