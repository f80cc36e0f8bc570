import { dnsError, type Resolver, saysAbsent } from './resolver.ts';

export interface WatchedResolver {
  readonly resolve: Resolver;
  /** Whether some look-up so far failed rather than found nothing. */
  readonly failed: () => boolean;
}

/**
 * Lets through only the look-ups a check may ask for: a key of anybody else's signature is answered `ENOTFOUND` at once,
 * so that signature is neither fetched nor verified.
 *
 * @param resolver who answers
 * @param mayAsk decides by the name that is looked up
 */
export const watchedResolver = (resolver: Resolver, mayAsk: (name: string) => boolean): WatchedResolver => {
  let failed = false;
  return {
    resolve: async (name, rrtype) => {
      if (!mayAsk(name)) throw dnsError('ENOTFOUND', name);
      try {
        return await resolver(name, rrtype);
      } catch (error) {
        failed ||= !saysAbsent(error);
        throw error;
      }
    },
    failed: () => failed,
  };
};

const KEY_NAME = /\._domainkey\.([^/]+)$/u;

/** The domain whose DKIM key a DNS name holds, in lower case; null for other names. */
export const keyOwner = (name: string): string | null =>
  KEY_NAME.exec(name.toLowerCase())?.[1]?.replace(/\.$/u, '') ?? null;
