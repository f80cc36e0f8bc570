import type { Context } from 'hono';

/** What API Gateway (HTTP API v2) and the Node server put beside a request; only what we read of it. */
interface Surroundings {
  readonly event?: { readonly requestContext?: { readonly http?: { readonly sourceIp?: string } } };
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/**
 * The network a request comes from, for limits: an IPv4 address, or the first 64 bits of an IPv6 one. Taken from the
 * gateway or the socket, never from a header anybody can write.
 */
export const clientNetwork = (context: Context): string => {
  const around: Surroundings = (context.env ?? {}) as Surroundings; // typed by whoever serves us
  const address = around.event?.requestContext?.http?.sourceIp ?? around.incoming?.socket?.remoteAddress ?? 'unknown';
  return address.includes(':') && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address;
};
