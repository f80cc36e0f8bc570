import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_ROUTES } from './all-routes.ts';
import { atHome, EVERY_POST, type Press } from './every-post.ts';
import { snapshot } from './snapshot.ts';
import type { Visitor } from './visitor.ts';
import { startWorld, type World } from './world.ts';

/** RFC 8058: a mail provider's own button posts from its own site, without a nonce. */
const FROM_ANYWHERE = '/u/:token';
/** Only shows; what it shows is told by its status. */
const ONLY_SHOWS = '/settings/preview';
const EVIL = {
  host: 'evil.example',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'http',
  forwarded: 'host=evil.example',
  referer: 'https://evil.example/',
};
const EVIL_QUERY =
  '?to=//evil.example&next=https://evil.example&redirect=%2F%5Cevil.example&url=javascript:alert(1)&said=https://evil.example';
const COOKIE =
  /^__Host-guestlist-(?:device-[\w-]{8}|desk)=[\w-]*;(?=.* Path=\/)(?=.* HttpOnly)(?=.* Secure)(?=.* SameSite=Lax)(?!.*Domain=)/u;

describe.each(Object.keys(EVERY_POST))('POST %s', (route) => {
  let world: World;
  let someone: Visitor;
  let press: Press;
  let uploads = 0;

  const send = (headers: Readonly<Record<string, string>>, nonce: string | null, query = ''): Promise<Response> => {
    const body = press.file === undefined ? new URLSearchParams(press.fields) : new FormData();
    if (body instanceof FormData) body.append('mails', new File([press.file ?? ''], '../../one.eml'));
    if (nonce !== null) body.append('nonce', nonce);
    const cookie = [...someone.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const request = { method: 'POST', body, headers: { cookie, ...headers } };
    return Promise.resolve(world.app.request(`https://g.example${press.path}${query}`, request));
  };
  const state = async (): Promise<string> =>
    `${await snapshot(world.store)}\n${world.mails.length} mails, ${uploads} uploads`;

  beforeAll(async () => {
    const acceptUpload = async () => {
      uploads += 1;
      return { outcome: 'taken', mails: 1 } as const;
    };
    world = await startWorld({ deps: { acceptUpload } });
    someone = await atHome(world);
    const make = EVERY_POST[route];
    if (make === undefined) throw new Error('no such route');
    press = await make(world, someone);
  });
  afterAll(() => world.stop());

  const attack = async (): Promise<void> => {
    const before = await state();
    const attacks: readonly [Record<string, string>, string | null][] = [
      [{ 'sec-fetch-site': 'cross-site' }, press.nonce],
      [{ 'sec-fetch-site': 'same-site' }, press.nonce],
      [{ origin: 'https://evil.example' }, press.nonce],
      [{ origin: 'https://g.example.evil.example' }, press.nonce],
      [{ 'sec-fetch-site': 'same-origin' }, null],
      [{ 'sec-fetch-site': 'same-origin' }, `${press.nonce.slice(0, -1)}${press.nonce.endsWith('A') ? 'E' : 'A'}`],
    ];
    for (const [headers, nonce] of attacks) {
      const answer = await send(headers, nonce);
      expect([headers, answer.status >= 400 && answer.status < 500]).toEqual([headers, true]);
      expect(answer.headers.getSetCookie()).toEqual([]);
      expect(await state()).toBe(before);
    }
  };
  if (route !== FROM_ANYWHERE) it('does nothing for another site, or without its own page’s nonce', attack);

  it('does what it is for when our own page sends it, and leads nowhere but to us', async () => {
    const before = await state();
    const answer = await send({ 'sec-fetch-site': 'same-origin', ...EVIL }, press.nonce, EVIL_QUERY);
    expect(answer.status).toBeLessThan(400);
    const cookies = answer.headers.getSetCookie();
    for (const cookie of cookies) expect(cookie).toMatch(COOKIE);
    if (route !== ONLY_SHOWS) expect((await state()) !== before || cookies.length > 0).toBe(true);
    const location = answer.headers.get('location');
    if (location !== null) expect(location).toMatch(/^\/(?![/\\])/u);
    expect(location ?? '').not.toContain('evil');
    expect(await answer.text()).not.toMatch(/(?:href|action|src)="[^"]*evil/u);
  });
});

describe('the routes of the pages', () => {
  it('are all among those attacked here', () => {
    const posts = ALL_ROUTES.filter(({ method }) => method === 'POST').map(({ path }) => path);
    expect(Object.keys(EVERY_POST).toSorted()).toEqual([...new Set(posts)].toSorted());
    const methods = new Set(ALL_ROUTES.map(({ method }) => method));
    expect([...methods].toSorted()).toEqual(['GET', 'POST']);
  });

  it.each(ALL_ROUTES.filter(({ method }) => method === 'GET').map(({ path }) => path))(
    'lead by GET %s nowhere but to us, and change nothing',
    async (route) => {
      const world = await startWorld();
      const someone = await atHome(world);
      const links = await Promise.all(
        [
          '/d/:token',
          '/g/:token',
          '/v/:token/fresh',
          '/u/:token',
          '/s/:token',
          '/p/:token',
          '/j/:token',
          '/a/:token',
        ].map(
          async (of) => [of.slice(0, 3), (await EVERY_POST[of]?.(world, someone))?.path.split('/')[2] ?? ''] as const,
        ),
      );
      const token = new Map(links).get(route.slice(0, 3)) ?? '';
      const path = route.replace(':token', token).replace(':key', world.invitations[0] ?? '');
      const before = await snapshot(world.store, { rates: true });
      const cookie = [...someone.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await world.app.request(`https://g.example${path}${EVIL_QUERY}`, { headers: { cookie, ...EVIL } });
      expect(answer.status).toBeLessThan(400);
      expect(answer.headers.get('location') ?? '/').toMatch(/^\/(?![/\\])/u);
      expect(await answer.text()).not.toMatch(/(?:href|action|src)="[^"]*evil/u);
      for (const line of answer.headers.getSetCookie()) expect(line).toMatch(COOKIE);
      expect(await snapshot(world.store, { rates: true })).toBe(before);
      await world.stop();
    },
  );
});
