import type { MiddlewareHandler } from 'hono';

const LOCAL_NAMES = ['127.0.0.1', 'localhost', '[::1]'];
const OWN_REQUESTS = ['same-origin', 'none'];

/**
 * Keeps other sites out of the local pages: a Host that is not ours (DNS rebinding) and requests that a browser sends
 * for another site are refused.
 *
 * @param publicHost host and port of PUBLIC_URL, taken too
 */
export const guard =
  (publicHost: string): MiddlewareHandler =>
  async (context, next) => {
    const host = context.req.header('host') ?? '';
    const name = host.replace(/:\d+$/u, '');
    if (!LOCAL_NAMES.includes(name) && host !== publicHost) {
      return context.text('This address is not one of ours. Open the one the terminal shows.\n', 403);
    }
    const site = context.req.header('sec-fetch-site');
    const isRead = ['GET', 'HEAD'].includes(context.req.method);
    if (!isRead && site !== undefined && !OWN_REQUESTS.includes(site)) {
      return context.text('Another site may not do this here.\n', 403);
    }
    return next();
  };

/** POSTs to the local interface take application/json only: a plain form of another site cannot send that. */
export const jsonOnly: MiddlewareHandler = async (context, next) => {
  const type = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (context.req.method === 'POST' && type !== 'application/json') {
    return context.json({ error: 'Send application/json.', field: 'content-type' }, 415);
  }
  return next();
};
