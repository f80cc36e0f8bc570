import assert from 'node:assert/strict';
import type { FuzzProperties } from '@guestlist/model/test-fuzz';
import { createMember } from '@guestlist/store';
import fc from 'fast-check';
import { linksOfDigest } from './digest-links.ts';
import { member } from './people.ts';
import { snapshot } from './snapshot.ts';
import { type Body, type Fill, type Wish, wish } from './wishes.ts';
import { startWorld, type World } from './world.ts';

/** Words of a member whom no request here names: they may stand in no answer. */
const STRANGER = {
  ...member,
  memberId: 'zZyQ8mArkedMember',
  email: 'zzymark@example.org',
  addresses: ['zzymark@example.org'],
  name: 'Zzymark Quilloop',
  door: 'zzymarkzzymarkzzymrk@in.example.org',
};
const COOKIE =
  /^__Host-guestlist-(?:device-[\w-]{8}|desk)=[\w-]*;(?=.* Path=\/)(?=.* HttpOnly)(?=.* Secure)(?=.* SameSite=Lax)(?!.*Domain)/u;

/** A browser that keeps cookies and remembers the nonces of all pages it was shown. */
interface Browser {
  readonly cookies: Map<string, string>;
  readonly nonces: string[];
}

const filled = (links: readonly string[], fill: Fill): string => {
  if (fill.kind === 'text') return encodeURIComponent(fill.text);
  const token = links[fill.n % links.length]?.split('/')[2] ?? '';
  if (fill.kind === 'link') return token;
  return token.slice(0, fill.at) + encodeURIComponent(fill.put) + token.slice(fill.at + fill.put.length);
};

const urlOf = (links: readonly string[], { route, fill, query }: Wish): URL => {
  const url = new URL('https://g.example');
  url.pathname =
    route === 'link' && fill.kind !== 'text'
      ? (links[fill.n % links.length] ?? '/')
      : route.replace(/:\w+/u, () => filled(links, fill));
  for (const [name, value] of query) url.searchParams.append(name, value);
  return url;
};

const bodyOf = (
  wanted: Body,
  nonces: readonly string[],
): FormData | URLSearchParams | Uint8Array<ArrayBuffer> | null => {
  if (wanted.type === 'none') return null;
  if (wanted.type === 'bytes') return new Uint8Array(wanted.bytes);
  const form = wanted.type === 'form' ? new URLSearchParams() : new FormData();
  for (const [field, text] of wanted.fields) form.append(field, text);
  const nonce = nonces[wanted.nonce % Math.max(1, nonces.length)];
  if (nonce !== undefined) form.append('nonce', nonce);
  if (form instanceof FormData) form.append('mails', new File(['From: a@b.example\n\nhello'], '../../x.eml'));
  return form;
};

const requestOf = (links: readonly string[], { cookies, nonces }: Browser, wanted: Wish): Request => {
  const headers = new Headers(Object.entries(wanted.headers).map(([name, value]): [string, string] => [name, value]));
  if (wanted.withCookies) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
  const { method } = wanted;
  const body = method === 'GET' || method === 'HEAD' ? null : bodyOf(wanted.body, nonces);
  return new Request(urlOf(links, wanted), { method, headers, body });
};

const checkHeaders = ({ headers }: Response): void => {
  assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*form-action 'self'/u);
  assert.equal(headers.get('cache-control'), 'no-store');
  assert.equal(headers.get('referrer-policy'), 'no-referrer');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  const location = headers.get('location');
  if (location !== null) assert.equal(new URL(location, 'https://g.example/x').origin, 'https://g.example', location);
  for (const cookie of headers.getSetCookie()) assert.match(cookie, COOKIE);
};

/** What this request may change: nothing by anything but a POST; by one from another site only what RFC 8058 asks for. */
const changesNothing = ({ method, url, headers }: Request): boolean => {
  const foreign = ['cross-site', 'same-site', 'odd'].includes(headers.get('sec-fetch-site') ?? 'none');
  return method !== 'POST' || (foreign && !/^\/u\/[^/]+\/?$/u.test(new URL(url).pathname));
};

const ask = async (world: World, links: readonly string[], browser: Browser, wanted: Wish): Promise<void> => {
  const request = requestOf(links, browser, wanted);
  const held = changesNothing(request);
  const counting = { rates: request.method !== 'POST' };
  const before = held ? await snapshot(world.store, counting) : '';
  const response = await world.app.fetch(request);
  const text = await response.text();
  assert.ok(response.status < 500, `${request.method} ${request.url} answered ${response.status}`);
  checkHeaders(response);
  assert.doesNotMatch(text, /zzymark/iu);
  assert.ok(!text.includes('<zzq'), 'markup came back');
  if (held) assert.equal(await snapshot(world.store, counting), before);
  for (const [, nonce] of text.matchAll(/name="nonce" value="([\w-]+)"/gu)) if (nonce) browser.nonces.push(nonce);
  for (const cookie of response.headers.getSetCookie()) {
    const [name, value = ''] = (cookie.split(';')[0] ?? '').split('=');
    if (name) browser.cookies.set(name, value);
  }
};

/** The same bytes in every run, so that a failure comes again. */
const counting = () => {
  let drawn = 0;
  return (bytes: number): Uint8Array => {
    drawn += 1;
    return new Uint8Array(bytes).fill(drawn);
  };
};

const inOrder = async (wishes: readonly Wish[]): Promise<void> => {
  const world = await startWorld({ deps: { random: counting() } });
  try {
    const at = world.deps.now().toISOString();
    await createMember(world.store, { member: STRANGER, status: 'active', nextDueAt: null, at });
    const links = linksOfDigest(world);
    const browser = { cookies: new Map<string, string>(), nonces: [] };
    for (const one of wishes) await ask(world, links, browser, one);
    assert.doesNotMatch(world.logged.join('\n'), /page-failed|zzymark|<zzq|[\w-]{60,}/iu);
  } finally {
    await world.stop();
  }
};

export const httpProperties: FuzzProperties = {
  'whatever is asked in whatever order: no fault, no foreign words, no way out, no change but by a POST of ours': (
    run,
  ) => fc.assert(fc.asyncProperty(fc.array(wish, { minLength: 1, maxLength: 12 }), inOrder), run),
};
