import { AREAS } from '../src/areas.ts';
import type { Deps } from '../src/deps.ts';

export interface Route {
  readonly method: string;
  readonly path: string;
}

/** Every route of the pages as the app itself lists them: a new one cannot be forgotten by who asks here. */
// Nothing is asked of the surroundings while routes are put together.
const routes = await Promise.all(AREAS.map(async ({ read }) => (await read())({} as Deps).routes));
export const ALL_ROUTES: readonly Route[] = routes
  .flat()
  .filter(({ method }) => method !== 'ALL')
  .map(({ method, path }) => ({ method, path: path.length > 1 ? path.replace(/\/$/u, '') : path }));
