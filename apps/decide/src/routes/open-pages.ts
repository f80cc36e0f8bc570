import { Hono } from 'hono/tiny';
import type { Deps } from '../deps.ts';
import type { Env } from '../security.ts';
import { joinRoutes } from './join-routes.tsx';
import { publicRoutes } from './public-routes.tsx';

/** What anybody may see, and joining. */
export const openPages = (deps: Deps): Hono<Env> =>
  new Hono<Env>().route('/', publicRoutes(deps)).route('/', joinRoutes(deps));
