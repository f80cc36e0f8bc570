import { redactLinks } from '@guestlist/decision-links';
import { Hono } from 'hono';
import type { Deps } from './deps.ts';
import { dataRoutes } from './routes/data-routes.tsx';
import { decisionRoutes } from './routes/decision-routes.tsx';
import { deskLinkRoutes } from './routes/desk-routes.tsx';
import { digestRoutes } from './routes/digest-routes.tsx';
import { groupRoutes } from './routes/group-routes.tsx';
import { historyRoutes } from './routes/history-routes.tsx';
import { joinRoutes } from './routes/join-routes.tsx';
import { ownRoutes } from './routes/own-routes.tsx';
import { publicRoutes } from './routes/public-routes.tsx';
import { settingsRoutes } from './routes/settings-routes.tsx';
import { trouble } from './routes/trouble.tsx';
import { unsubscribeRoutes } from './routes/unsubscribe-routes.tsx';
import { wayInRoutes } from './routes/way-in.tsx';
import { welcomeRoutes } from './routes/welcome-routes.tsx';
import type { Env } from './security.ts';
import { securityHeaders } from './security.ts';

export type { Deps, UploadOutcome } from './deps.ts';
export type { Limiter } from './limiter.ts';

/** All pages: links of digests, settings and history, joining. The same app runs on Lambda and on one machine. */
export const createApp = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>();
  app.use(securityHeaders(deps));
  app.route('/d', decisionRoutes(deps));
  app.route('/g', groupRoutes(deps));
  app.route('/v', digestRoutes(deps));
  app.route('/u', unsubscribeRoutes(deps));
  app.route('/', deskLinkRoutes(deps));
  app.route('/', publicRoutes(deps));
  app.route('/', joinRoutes(deps));
  app.route('/', ownRoutes(deps));
  app.route('/way-in', wayInRoutes(deps));
  app.route('/welcome', welcomeRoutes(deps));
  app.route('/history', historyRoutes(deps));
  app.route('/data', dataRoutes(deps));
  app.route('/settings', settingsRoutes(deps));
  app.notFound((context) => trouble(context, 'notFound'));
  app.onError((error, context) => {
    deps.log('page-failed', { path: redactLinks(context.req.path), error: error.name });
    return trouble(context, 'brokenServer');
  });
  return app;
};
