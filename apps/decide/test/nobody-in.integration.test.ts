import { createHash } from 'node:crypto';
import { expiryOf, makeToken } from '@guestlist/decision-links';
import type { Member } from '@guestlist/model';
import { createMember, devices } from '@guestlist/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../src/limiter.ts';
import { atHome, EVERY_POST } from './every-post.ts';
import { member } from './people.ts';
import { snapshot } from './snapshot.ts';
import { type Shown, type Visitor, visitor } from './visitor.ts';
import { startWorld, type World } from './world.ts';

const ATTACKER: Member = {
  ...member,
  memberId: 'attacker-attacker',
  email: 'attacker@example.net',
  addresses: ['attacker@example.net'],
  name: 'Somebody Else',
  door: 'attackersownprivdoor@in.example.org',
};
const deviceCookie = (memberId: string): string =>
  `__Host-guestlist-device-${createHash('sha256').update(memberId).digest('base64url').slice(0, 8)}`;
const withoutNonces = (html: string): string => html.replaceAll(/(?:nonce="|name="nonce" value=")[^"]*"/gu, '');

let world: World;
beforeEach(async () => {
  world = await startWorld();
  const at = world.deps.now().toISOString();
  await createMember(world.store, { member: ATTACKER, status: 'active', nextDueAt: null, at });
});
afterEach(() => world.stop());

const deskLink = (memberId: string): string =>
  world.link({ kind: 'desk', memberId, expiresAt: expiryOf('desk', world.deps.now()) });
/** A cookie that somebody else put into this browser, as a neighbouring host or a shared machine may. */
const plant = (someone: Visitor, name: string, value: string): void => {
  (someone.cookies as Map<string, string>).set(name, value);
};
const openDesk = async (someone: Visitor, memberId: string): Promise<Shown> =>
  someone.press(await someone.get(deskLink(memberId)), 'Open my settings');

describe('a planted cookie', () => {
  const mine = () => deviceCookie(world.member.memberId);

  it('is never taken over as a member’s device: a press gives a fresh one', async () => {
    const someone = visitor(world);
    const chosen = Buffer.alloc(24, 9).toString('base64url');
    plant(someone, mine(), chosen);
    expect((await someone.get(world.decisionLink(0, 'accept'))).hasScript).toBe(false);
    await someone.press(await someone.get(world.decisionLink(0, 'accept')), 'Accept');
    const given = someone.cookies.get(mine()) ?? '';
    expect(given).toMatch(/^[\w-]{32}$/u);
    expect(given).not.toBe(chosen);
    const known = (await devices(world.store, world.member.memberId)).map(({ hash }) => hash);
    expect(known).toEqual([createHash('sha256').update(given).digest('base64url')]);
  });

  it('of the attacker’s own known device opens nothing of the member’s, under either name', async () => {
    const attacker = visitor(world);
    const pages = {
      kind: 'pages',
      memberId: ATTACKER.memberId,
      expiresAt: expiryOf('pages', world.deps.now()),
    } as const;
    await openDesk(attacker, ATTACKER.memberId);
    expect((await attacker.get(world.link(pages))).status).toBe(200);
    const value = [...attacker.cookies.values()].at(-1) ?? '';
    const someone = visitor(world);
    plant(someone, deviceCookie(ATTACKER.memberId), value);
    plant(someone, mine(), value);
    expect((await someone.get(world.decisionLink(0, 'accept'))).hasScript).toBe(false);
    expect(await devices(world.store, world.member.memberId)).toEqual([]);
  });

  it('with the attacker’s open pages shows the attacker’s, and gives way to the member’s own press', async () => {
    const attacker = visitor(world);
    await openDesk(attacker, ATTACKER.memberId);
    const [[name, value] = ['', '']] = [...attacker.cookies];
    const someone = visitor(world);
    plant(someone, name, value);
    expect((await someone.get('/settings')).html).toContain(ATTACKER.email);
    await someone.press(await someone.get(world.decisionLink(0, 'accept')), 'Accept');
    expect((await someone.get('/history')).html).not.toContain('Marta');
    const own = await openDesk(someone, world.member.memberId);
    expect(own.html).toContain(world.member.email);
    expect(someone.cookies.get(name)).not.toBe(value);
    expect((await attacker.get('/settings')).html).not.toContain(world.member.email);
  });

  it('with a link of another kind, of nobody or of no key of ours opens nothing', async () => {
    const expiresAt = expiryOf('pages', world.deps.now());
    const { memberId } = world.member;
    const tokens = [
      makeToken(world.keys, { kind: 'pages', memberId, expiresAt }),
      makeToken(world.keys, { kind: 'desk', memberId: 'nobody', expiresAt }),
      makeToken([{ id: 2, secret: Buffer.alloc(32, 9) }], { kind: 'desk', memberId, expiresAt }),
      '',
      '"; Path=/',
    ];
    for (const token of tokens) {
      const someone = visitor(world);
      plant(someone, '__Host-guestlist-desk', token);
      expect((await someone.get('/settings')).status).toBe(401);
    }
  });

  it('is a plain one on plain http, with the other flags all the same', async () => {
    const plain = await startWorld({ publicUrl: 'http://127.0.0.1:8080' });
    const someone = await atHome(plain);
    expect([...someone.cookies.keys()].every((name) => name.startsWith('guestlist-'))).toBe(true);
    const page = await someone.get(plain.decisionLink(2, 'ignore'));
    expect(page.headers.getSetCookie()).toEqual([]);
    const settings = await someone.get('/settings');
    for (const line of settings.headers.getSetCookie()) {
      expect(line).toMatch(/HttpOnly/u);
      expect(line).toMatch(/SameSite=Lax/u);
      expect(line).not.toMatch(/Secure|Domain/u);
    }
    await plain.stop();
  });
});

describe('a token that is none of ours', () => {
  it('gets one and the same answer, whatever is wrong with it', async () => {
    const path = world.decisionLink(0, 'accept').slice(3);
    const bytes = Buffer.from(path, 'base64url');
    const flipped = (at: number): string => {
      const copy = Buffer.from(bytes);
      copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
      return copy.toString('base64url');
    };
    const { memberId } = world.member;
    const expiresAt = expiryOf('pages', world.deps.now());
    const wrong = [
      'x',
      'A'.repeat(399),
      flipped(0),
      flipped(1),
      flipped(10),
      flipped(bytes.length - 16),
      flipped(bytes.length - 1),
      path.slice(0, -4),
      makeToken([{ id: 1, secret: Buffer.alloc(32, 9) }], { kind: 'pages', memberId, expiresAt }),
      makeToken(world.keys, { kind: 'pages', memberId, expiresAt }),
      makeToken(world.keys, { kind: 'join', memberId: 'nobody', expiresAt }),
    ];
    const answers = new Set<string>();
    for (const token of wrong) {
      const shown = await visitor(world).get(`/d/${token}`);
      const posted = await visitor(world).post(`/d/${token}`, { action: 'accept' });
      for (const { status, html, headers } of [shown, posted])
        answers.add(`${status} ${withoutNonces(html)} ${headers.get('location')}`);
    }
    expect(answers.size).toBe(1);
    expect([...answers][0]).toContain('This link is not whole');
  });
});

describe('who is a member', () => {
  it('is not told by adding an address either: the member’s own one and nobody’s get one answer', async () => {
    const someone = await atHome(world);
    const form = (await someone.get('/settings')).forms.find(({ action }) => action === '/settings/addresses');
    const add = async (address: string) => {
      const { status, html } = await someone.post('/settings/addresses', { ...form?.fields, address });
      return `${status} ${withoutNonces(html).replaceAll(address, 'ADDRESS')}`;
    };
    const [taken, free] = [await add(ATTACKER.email), await add('nobody.x@example.net')];
    const said = (text: string): string => /role="status">([^<]*)/u.exec(text)?.[1] ?? '';
    expect(said(taken)).not.toBe('');
    expect(said(taken)).toBe(said(free));
  });

  it('is not told by a request about a profile: whoever it is of, one answer', async () => {
    const someone = visitor(world);
    const ask = async (slug: string) => {
      const fields = (await someone.get('/inviters')).forms[0]?.fields;
      const form = { ...fields, profileUrl: `linkedin.com/in/${slug}`, replyTo: 'x@example.net', wish: 'tell' };
      const { status, html } = await someone.post('/inviters', form);
      return `${status} ${withoutNonces(html)}`;
    };
    expect(await ask('invented-person-0')).toBe(await ask('nobody-at-all'));
  });

  it('is not told by a limit that is reached: known and unknown addresses meet it alike', async () => {
    const someone = visitor(world);
    const fields = (await someone.get('/history')).forms[0]?.fields;
    const statuses = async (email: string) => {
      const seen = [];
      for (let n = 0; n < 5; n += 1) {
        const { status, html } = await someone.post('/way-in', { ...fields, email });
        seen.push(`${status} ${withoutNonces(html).length}`);
      }
      return seen;
    };
    expect(await statuses(world.member.email)).toEqual(await statuses('nobody@example.net'));
  });
});

describe('a limit that is reached', () => {
  const ROUTES: Readonly<Record<keyof typeof LIMITS, readonly string[]>> = {
    joiningByNetwork: ['/join', '/way-in'],
    joiningByAddress: ['/settings/addresses'],
    mailsToMember: [
      '/d/:token/report',
      '/d/:token/link',
      '/d/:token/fresh',
      '/s/:token/link',
      '/p/:token/link',
      '/settings/addresses',
    ],
    presses: ['/d/:token', '/d/:token/undo', '/g/:token', '/g/:token/undo'],
    uploads: ['/welcome/upload'],
    inviterByNetwork: ['/inviters'],
  };

  it.each(Object.entries(LIMITS))(
    '%s: nothing is done, and the answer says to come again later',
    async (name, limit) => {
      for (const route of ROUTES[name as keyof typeof LIMITS]) {
        let reached = false;
        const limited = await startWorld({ deps: { limiter: async (one) => !reached || one !== limit } });
        const someone = await atHome(limited);
        const press = await EVERY_POST[route]?.(limited, someone);
        if (press === undefined) throw new Error(`no such route: ${route}`);
        reached = true;
        const before = `${await snapshot(limited.store)} ${limited.mails.length}`;
        const { status } = await someone.post(press.path, { ...press.fields, nonce: press.nonce });
        expect([route, status]).toEqual([route, 429]);
        expect(`${await snapshot(limited.store)} ${limited.mails.length}`).toBe(before);
        await limited.stop();
      }
    },
  );
});
