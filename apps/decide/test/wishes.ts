import fc from 'fast-check';
import { ALL_ROUTES } from './all-routes.ts';

/** What stands where a route has `:token` or `:key`: a link of the digest's, one that is hurt, or any text. */
export type Fill =
  | { readonly kind: 'link'; readonly n: number }
  | { readonly kind: 'hurt'; readonly n: number; readonly at: number; readonly put: string }
  | { readonly kind: 'text'; readonly text: string };

export type Body =
  | { readonly type: 'none' }
  | { readonly type: 'form' | 'parts'; readonly fields: readonly (readonly [string, string])[]; readonly nonce: number }
  | { readonly type: 'bytes'; readonly bytes: Uint8Array };

/** One request, as plain data. */
export interface Wish {
  readonly method: string;
  /** A route of the app; `link` is a link of the digest, as a whole; else a path as it stands. */
  readonly route: string;
  readonly fill: Fill;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly withCookies: boolean;
  readonly body: Body;
}

/** Comes with requests, and must not come back as markup. */
const PAYLOAD = '"><zzq onload=x>';

const hostile = fc.constantFrom(
  PAYLOAD,
  '//evil.example',
  'https://evil.example/',
  '/\\evil.example',
  'javascript:alert(1)',
  '\r\nset-cookie: x=y',
  '../../etc/passwd',
  '%00',
  '%E0%A4%A',
  '__proto__',
  '-1',
  '1e309',
  'ʼ'.repeat(300),
);
const value = fc.oneof(
  hostile,
  fc.string(),
  fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
  fc.constantFrom(
    'accept',
    'ignore',
    'undo',
    'on',
    'settings',
    'One-Click',
    'ines.morel@example.org',
    'forever',
    'burst',
  ),
);
const name = fc.oneof(
  fc.constantFrom(
    ...['action', 'nonce', 'email', 'name', 'locale', 'timeZone', 'digestAt', 'days', 'address', 'key', 'sure'],
    ...['profileUrl', 'replyTo', 'wish', 'mails', 'at', 'to', 'said', 'held', 'undone', 'q', 'from', 'group'],
    ...['pause', 'pauseDate', 'known', 'lookingFor', 'decision', 'tipThreshold', 'List-Unsubscribe', '__proto__'],
  ),
  fc.string({ maxLength: 12 }),
);
const pairs = (maxLength: number) => fc.array(fc.tuple(name, value), { maxLength });

const fill: fc.Arbitrary<Fill> = fc.oneof(
  fc.record({ kind: fc.constant('link' as const), n: fc.nat(40) }),
  fc.record({
    kind: fc.constant('hurt' as const),
    n: fc.nat(40),
    at: fc.nat(110),
    put: fc.base64String({ maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('text' as const), text: value }),
);
const body: fc.Arbitrary<Body> = fc.oneof(
  fc.constant({ type: 'none' as const }),
  fc.record({ type: fc.constantFrom('form' as const, 'parts' as const), fields: pairs(6), nonce: fc.nat(200) }),
  fc.record({ type: fc.constant('bytes' as const), bytes: fc.uint8Array({ maxLength: 200 }) }),
);

export const wish: fc.Arbitrary<Wish> = fc.record({
  method: fc.oneof(
    fc.constantFrom('GET', 'POST'),
    fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'QUERY'),
  ),
  route: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...new Set(ALL_ROUTES.map(({ path }) => path))) },
    { weight: 3, arbitrary: fc.constant('link') },
    { weight: 1, arbitrary: fc.oneof(fc.webPath(), hostile) },
  ),
  fill,
  query: pairs(3),
  headers: fc.record(
    {
      'sec-fetch-site': fc.constantFrom('same-origin', 'same-origin', 'none', 'cross-site', 'same-site', 'odd'),
      origin: fc.constantFrom('https://g.example', 'https://evil.example', 'null', 'nonsense'),
      'accept-language': fc.constantFrom('fr', 'pl,en;q=0.5', 'x'.repeat(300), '*'),
      'content-type': fc.constantFrom('text/plain', 'multipart/form-data; boundary=', 'application/json'),
      'x-forwarded-for': fc.constantFrom('192.0.2.7', PAYLOAD),
    },
    { requiredKeys: [] },
  ),
  withCookies: fc.boolean(),
  body,
});
