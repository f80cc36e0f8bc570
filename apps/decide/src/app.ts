import { redactLinks } from '@guestlist/decision-links';
import { Hono } from 'hono/tiny';
import { AREAS, type Area, firstPart } from './areas.ts';
import type { Deps } from './deps.ts';
import { trouble } from './routes/trouble.tsx';
import type { Env } from './security.ts';
import { securityHeaders } from './security.ts';

export type { Deps, UploadOutcome } from './deps.ts';
export type { Limiter } from './limiter.ts';

/** The pages of an area, each area put together once. */
const pagesBy = (deps: Deps): ((path: string) => Promise<Hono<Env>> | undefined) => {
  const known = new Map<Area, Promise<Hono<Env>>>();
  return (path) => {
    const area = AREAS.find(({ begins }) => begins.includes(firstPart(path)));
    if (area === undefined) return undefined;
    const pages = known.get(area) ?? area.read().then((routes) => within(routes(deps)));
    known.set(area, pages);
    return pages;
  };
};

/** Pages inside of the whole app: what is not there is told as everywhere, and a fault is the app's to tell. */
const within = (pages: Hono<Env>): Hono<Env> =>
  new Hono<Env>()
    .use(async (context, next) => {
      context.set('nonce', context.env.nonce);
      await next();
    })
    .route('/', pages)
    .notFound((context) => trouble(context, 'notFound'))
    .onError((error) => {
      throw error;
    });

/** All pages: links of digests, settings and history, joining. The same app runs on Lambda and on one machine. */
export const createApp = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>();
  const pagesAt = pagesBy(deps);
  app.use(securityHeaders(deps));
  app.all('*', async (context) => {
    const pages = await pagesAt(context.req.path);
    if (pages === undefined) return trouble(context, 'notFound');
    return pages.fetch(context.req.raw, { ...context.env, nonce: context.get('nonce') });
  });
  app.onError((error, context) => {
    deps.log('page-failed', { path: redactLinks(context.req.path), error: error.name });
    return trouble(context, 'brokenServer');
  });
  return app;
};
