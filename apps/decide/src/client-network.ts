import type { Context } from 'hono';

/** What API Gateway (HTTP API v2) and the Node server put beside a request; only what we read of it. */
interface Surroundings {
  readonly event?: {
    readonly requestContext?: { readonly domainName?: string; readonly http?: { readonly sourceIp?: string } };
  };
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/** A gateway that answers to its own name has CloudFront before it, which writes who is before that. */
const EXECUTE_API = /\.execute-api\.[a-z0-9-]+\.amazonaws\.com$/u;
const PORT = /:\d+$/u;

const viewer = (context: Context, { event }: Surroundings): string | undefined =>
  EXECUTE_API.test(event?.requestContext?.domainName ?? '')
    ? context.req.header('cloudfront-viewer-address')?.replace(PORT, '')
    : undefined;

/**
 * The network a request comes from, for limits: an IPv4 address, or the first 64 bits of an IPv6 one. Taken from
 * CloudFront, the gateway or the socket, never from a header that anybody can write.
 */
export const clientNetwork = (context: Context): string => {
  const around: Surroundings = (context.env ?? {}) as Surroundings; // typed by whoever serves us
  const address =
    viewer(context, around) ??
    around.event?.requestContext?.http?.sourceIp ??
    around.incoming?.socket?.remoteAddress ??
    'unknown';
  return address.includes(':') && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address;
};
