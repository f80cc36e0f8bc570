import { Hono } from 'hono/tiny';
import type { Deps } from '../deps.ts';
import type { Env } from '../security.ts';
import { dataRoutes } from './data-routes.tsx';
import { deskLinkRoutes } from './desk-routes.tsx';
import { historyRoutes } from './history-routes.tsx';
import { ownRoutes } from './own-routes.tsx';
import { settingsRoutes } from './settings-routes.tsx';
import { wayInRoutes } from './way-in.tsx';
import { welcomeRoutes } from './welcome-routes.tsx';

/** A member's own pages, and the ways in. */
export const ownPages = (deps: Deps): Hono<Env> =>
  new Hono<Env>()
    .route('/', deskLinkRoutes(deps))
    .route('/', ownRoutes(deps))
    .route('/way-in', wayInRoutes(deps))
    .route('/welcome', welcomeRoutes(deps))
    .route('/history', historyRoutes(deps))
    .route('/data', dataRoutes(deps))
    .route('/settings', settingsRoutes(deps));
