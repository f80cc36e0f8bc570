import type { InvitationKey } from '@guestlist/model';
import { devices, expireInvitations, invitation, recordInvitation } from '@guestlist/store';
import { mail } from '@guestlist/store/test-builders';
import { beforeEach, describe, expect, it } from 'vitest';
import { factsOf, people } from './people.ts';
import { visitor } from './visitor.ts';
import type { World } from './world.ts';
import { worlds } from './worlds.ts';

const startWorld = worlds();
let world: World;

beforeEach(async () => {
  world = await startWorld();
});

describe('a decision link', () => {
  it('shows the invitation and changes nothing, by GET and by HEAD', async () => {
    const page = await visitor(world).get(world.decisionLink(0, 'accept'));
    expect(page.status).toBe(200);
    expect(page.title).toBe('Accept Marta Kowalczyk?');
    expect(page.forms.map(({ label }) => label)).toEqual([
      'Accept Marta Kowalczyk',
      'Ignore',
      'Ask why',
      'Follow',
      'Later',
      'Report',
    ]);
    expect(page.hasScript).toBe(false);
    expect((await world.app.request(world.decisionLink(0, 'accept'), { method: 'HEAD' })).status).toBe(200);
    expect(await world.historyOf(0)).toEqual([]);
  });

  it('is done by one press on a new device, which is known from then on', async () => {
    const someone = visitor(world);
    const done = await someone.press(await someone.get(world.decisionLink(0, 'accept')), 'Accept');
    expect(done.title).toBe('You said yes to Marta Kowalczyk');
    expect(done.html).toContain('href="https://www.linkedin.com/in/invented-person-0/"');
    expect(await world.historyOf(0)).toEqual([
      { action: 'accept', at: '2026-11-23T07:00:00.000Z', source: 'link', newDevice: true },
    ]);
    const [cookie] = [...someone.cookies];
    expect(cookie?.[0]).toMatch(/^__Host-guestlist-device-/u);
    const [device] = await devices(world.store, world.member.memberId);
    expect(device?.hash).not.toBe(cookie?.[1]);
  });

  it('submits itself on a known device, and only there', async () => {
    const someone = visitor(world);
    await someone.press(await someone.get(world.decisionLink(0, 'accept')), 'Accept');
    expect((await someone.get(world.decisionLink(1, 'ignore'))).hasScript).toBe(true);
    expect((await visitor(world).get(world.decisionLink(1, 'ignore'))).hasScript).toBe(false);
    expect((await someone.get(world.decisionLink(1, 'report'))).hasScript).toBe(false);
    const elsewhere = await visitor(world).get(world.decisionLink(1, 'report'));
    expect(elsewhere.html).not.toContain('From then on a tap');
    expect(await world.standing(1)).toBeNull();
  });

  it('answers a second tap kindly and writes nothing', async () => {
    const someone = visitor(world);
    await someone.press(await someone.get(world.decisionLink(0, 'accept')), 'Accept');
    const again = await someone.get(world.decisionLink(0, 'accept'));
    expect(again.html).toContain('A second tap does no harm');
    expect(again.hasScript).toBe(false);
    expect(await world.historyOf(0)).toHaveLength(1);
  });

  it('can be taken back, and then does not press by itself again', async () => {
    const someone = visitor(world);
    const done = await someone.press(await someone.get(world.decisionLink(0, 'accept')), 'Accept');
    const undone = await someone.press(done, 'Undo');
    expect(undone.title).toBe('Taken back');
    expect(await world.standing(0)).toBeNull();
    expect(await world.historyOf(0)).toMatchObject([{ action: 'accept', undoneAt: '2026-11-23T07:00:00.000Z' }]);
    expect((await someone.get(world.decisionLink(0, 'accept'))).hasScript).toBe(false);
  });

  it('changes an earlier decision, and its undo brings that one back', async () => {
    const someone = visitor(world);
    await someone.press(await someone.get(world.decisionLink(0, 'accept')), 'Accept');
    world.pass(3_600_000);
    const page = await someone.get(world.decisionLink(0, 'ignore'));
    expect(page.html).toContain('So far: Accepted');
    const done = await someone.press(page, 'Ignore');
    expect(await world.standing(0)).toBe('ignore');
    await someone.press(done, 'Undo');
    expect(await world.standing(0)).toBe('accept');
  });

  it('leads on to the next open one of the digest', async () => {
    const someone = visitor(world);
    const done = await someone.press(await someone.get(world.decisionLink(0, 'accept')), 'Accept');
    expect(done.html).toContain('Next: Jonas Brandl');
    const next = /href="(\/d\/[\w-]+)"/u.exec(done.html)?.[1] ?? '';
    expect((await someone.get(next)).title).toBe('What about Jonas Brandl?');
  });
});

describe('somebody who invited before', () => {
  it('is known again after 90 days, by no more than how often and when', async () => {
    const { memberId } = world.member;
    world.pass(89 * 86_400_000);
    const at = world.deps.now().toISOString();
    await expireInvitations(world.store, { memberId, at, salt: () => 'c2FsdA' });
    expect(await invitation(world.store, memberId, world.invitations[0] ?? ('' as InvitationKey))).toBeNull();
    const [marta] = people;
    if (marta === undefined) throw new Error('nobody');
    const facts = { ...factsOf(marta, 0), invitationId: '7500000000000009999' };
    const { key } = await recordInvitation(world.store, mail(memberId, facts, { receivedAt: at }));
    const expiresAt = new Date(Date.parse(at) + 86_400_000);
    const link = world.link({ kind: 'more', memberId, digest: '2026-11-23', invitation: key, expiresAt });
    expect((await visitor(world).get(link)).html).toContain('Invited you once before, on 23 November 2026.');
  });
});

describe('a POST', () => {
  it('without the nonce of a page just shown, or with another action’s, changes nothing', async () => {
    const someone = visitor(world);
    const path = world.decisionLink(0, 'accept');
    const page = await someone.get(path);
    const ignoreNonce = page.forms.find(({ label }) => label === 'Ignore')?.fields['nonce'] ?? '';
    for (const fields of [
      { action: 'accept' },
      { action: 'accept', nonce: 'x' },
      { action: 'accept', nonce: ignoreNonce },
    ]) {
      expect((await someone.post(path, fields)).status).toBe(409);
    }
    world.pass(2 * 3_600_000 + 5000);
    expect((await someone.press(page, 'Accept')).title).toBe('Please press once more');
    expect(await world.historyOf(0)).toEqual([]);
  });

  it('with the nonce of another link changes nothing', async () => {
    const someone = visitor(world);
    const page = await someone.get(world.decisionLink(0, 'accept'));
    const fields = page.forms[0]?.fields ?? {};
    expect((await someone.post(world.decisionLink(1, 'accept'), fields)).status).toBe(409);
    expect(await world.historyOf(1)).toEqual([]);
  });

  it.each([{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])(
    'sent by another website changes nothing (%j)',
    async (headers) => {
      const someone = visitor(world);
      const path = world.decisionLink(0, 'accept');
      const fields = (await someone.get(path)).forms[0]?.fields ?? {};
      expect((await someone.post(path, fields, headers)).status).toBe(403);
      expect(await world.historyOf(0)).toEqual([]);
    },
  );
});

describe('a mail nobody vouches for', () => {
  it('can be ignored, put off or reported only, and nothing of it is a link', async () => {
    const shady = await startWorld({ trust: () => 'unverified' });
    const someone = visitor(shady);
    const page = await someone.get(shady.decisionLink(0, 'accept'));
    expect(page.forms.map(({ label }) => label)).toEqual(['Ignore', 'Later', 'Report']);
    expect(page.html).not.toContain('linkedin.com/in/');
    const done = await someone.press(page, 'Ignore');
    expect(done.html).not.toContain('linkedin.com/in/');
  });
});

describe('every answer', () => {
  it('carries the headers that keep a token in and everything else out', async () => {
    for (const path of [world.decisionLink(0, 'accept'), '/d/nothing', '/nowhere']) {
      const { headers, html } = await visitor(world).get(path);
      const policy = headers.get('content-security-policy') ?? '';
      const nonce = /style-src 'nonce-([\w-]+)'/u.exec(policy)?.[1] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("form-action 'self'");
      expect(html).toContain(`<style nonce="${nonce}">`);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-robots-tag')).toContain('noindex');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});
