import { Hono } from 'hono';

export interface TickReport {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Verdicts written. */
  readonly scored: number;
  /** Digests that are in the outbox now and were not before. */
  readonly sent: number;
}

/** POST /tick: lets the clock strike at a moment of the caller's choice, and answers when all that is due is done. */
export const tickRoute = (tick: (at: string) => Promise<TickReport>): Hono => {
  const app = new Hono();
  app.post('/tick', async (context) => {
    const body = await context.req.text();
    const posted = body === '' ? {} : parsed(body);
    const at = posted === null ? null : 'at' in posted ? posted.at : new Date().toISOString();
    if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) {
      return context.json(
        { error: 'at must be a moment in ISO 8601, such as 2026-10-06T05:00:00Z.', field: 'at' },
        400,
      );
    }
    return context.json(await tick(new Date(at).toISOString()));
  });
  return app;
};

const parsed = (body: string): object | null => {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
};
