import type { HonoRequest, MiddlewareHandler } from 'hono';

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
    const foreign = !OWN_REQUESTS.includes(context.req.header('sec-fetch-site') ?? 'none');
    if (foreign && !isVisit(context.req)) return context.text('Another site may not do this here.\n', 403);
    return next();
  };

/** Following a link from elsewhere shows a page; reading or posting from elsewhere is something else. */
const isVisit = (request: HonoRequest): boolean =>
  ['GET', 'HEAD'].includes(request.method) && request.header('sec-fetch-mode') === 'navigate';

/** For browsers that do not say `Sec-Fetch-Site`: what they post says where it comes from. */
const isFromElsewhere = (request: HonoRequest): boolean => {
  const origin = request.header('origin');
  const unsaid = request.header('sec-fetch-site') === undefined;
  return origin !== undefined && unsaid && origin !== `http://${request.header('host')}`;
};

/** POSTs to the local interface take application/json only: a plain form of another site cannot send that. */
export const jsonOnly: MiddlewareHandler = async (context, next) => {
  if (isFromElsewhere(context.req)) return context.text('Another site may not do this here.\n', 403);
  const type = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (context.req.method === 'POST' && type !== 'application/json') {
    return context.json({ error: 'Send application/json.', field: 'content-type' }, 415);
  }
  return next();
};
