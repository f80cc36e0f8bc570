import type { Context, MiddlewareHandler } from 'hono';
import type { Deps } from './deps.ts';

/** What a request carries from the first middleware to the page. */
export interface Variables {
  nonce: string;
}
/** The nonce stands in the bindings where one app asks another. */
export type Env = { Variables: Variables; Bindings: Variables };

const NONCE_BYTES = 16;

/**
 * The headers of every answer. A page may run only the style and script that carry its nonce, send forms only to us,
 * and be framed by nobody; its address, which may hold a token, goes to no other site and into no index or cache.
 */
export const securityHeaders =
  (deps: Pick<Deps, 'random'>): MiddlewareHandler<Env> =>
  async (context, next) => {
    const nonce = Buffer.from(deps.random(NONCE_BYTES)).toString('base64url');
    context.set('nonce', nonce);
    await next();
    const policy = [
      "default-src 'none'",
      `style-src 'nonce-${nonce}'`,
      `script-src 'nonce-${nonce}'`,
      "connect-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join('; ');
    const { headers } = context.res;
    headers.set('Content-Security-Policy', policy);
    headers.set('Cache-Control', 'no-store');
    headers.set('Referrer-Policy', 'no-referrer');
    headers.set('X-Robots-Tag', 'noindex, nofollow');
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('X-Frame-Options', 'DENY');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    headers.set('Cross-Origin-Resource-Policy', 'same-origin');
    headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()');
    if (context.req.url.startsWith('https:')) headers.set('Strict-Transport-Security', 'max-age=31536000');
  };

const OURS = new Set(['same-origin', 'none']);

/**
 * Whether a POST was sent by a page of another site. Browsers say so in Sec-Fetch-Site; older ones in Origin, which
 * our own pages leave `null` because they send no referrer.
 */
export const isFromOtherSite = (context: Context<Env>, { publicUrl }: Pick<Deps, 'publicUrl'>): boolean => {
  const header = (name: string): string | undefined => context.req.header(name);
  const site = header('sec-fetch-site');
  if (site !== undefined) return !OURS.has(site);
  const origin = header('origin');
  if (origin === undefined || origin === 'null') return false;
  return origin !== new URL(publicUrl).origin && (!URL.canParse(origin) || new URL(origin).host !== header('host'));
};
