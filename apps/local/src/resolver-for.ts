import type { Resolver } from '@guestlist/mail-trust';

/** Who answers DNS questions for a mail that came to these addresses. */
export type ResolverFor = (recipients: readonly string[]) => Resolver;
