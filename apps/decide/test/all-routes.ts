import { createApp, type Deps } from '../src/app.ts';

export interface Route {
  readonly method: string;
  readonly path: string;
}

/** Every route of the pages as the app itself lists them: a new one cannot be forgotten by who asks here. */
// Nothing is asked of the surroundings while routes are put together.
export const ALL_ROUTES: readonly Route[] = createApp({} as Deps)
  .routes.filter(({ method }) => method !== 'ALL')
  .map(({ method, path }) => ({ method, path: path.length > 1 ? path.replace(/\/$/u, '') : path }));
