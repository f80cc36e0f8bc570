import { Hono } from 'hono/tiny';
import type { Deps } from '../deps.ts';
import type { Env } from '../security.ts';
import { decisionRoutes } from './decision-routes.tsx';
import { digestRoutes } from './digest-routes.tsx';
import { groupRoutes } from './group-routes.tsx';
import { unsubscribeRoutes } from './unsubscribe-routes.tsx';

/** What the links of a digest lead to. */
export const digestLinkPages = (deps: Deps): Hono<Env> =>
  new Hono<Env>()
    .route('/d', decisionRoutes(deps))
    .route('/g', groupRoutes(deps))
    .route('/v', digestRoutes(deps))
    .route('/u', unsubscribeRoutes(deps));
