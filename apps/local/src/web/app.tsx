import { Hono } from 'hono';
import type { Outbox } from '../outbox.ts';
import { guard, jsonOnly } from './guard.ts';
import { type MembersParts, membersRoute } from './members.ts';
import { outboxPages } from './outbox.tsx';
import { type TickReport, tickRoute } from './tick.ts';

type Fetch = (request: Request) => Response | Promise<Response>;

export interface LocalAppParts extends MembersParts {
  readonly outbox: Outbox;
  readonly tick: (at: string) => Promise<TickReport>;
  readonly pages: { readonly fetch: Fetch };
}

/** The pages of PORT: the local interface, and everything the public sees. */
export const localApp = (parts: LocalAppParts): { readonly fetch: Fetch } => {
  const app = new Hono();
  app.use(guard(new URL(parts.publicUrl).host));
  app.get('/health', (context) => context.json({ status: 'ok' }));
  app.use('/members', jsonOnly);
  app.use('/tick', jsonOnly);
  app.route('/', membersRoute(parts));
  app.route('/', tickRoute(parts.tick));
  app.route('/', outboxPages(parts.outbox));
  app.all('*', (context) => parts.pages.fetch(context.req.raw));
  return app;
};
