import { createHash } from 'node:crypto';
import type { Store } from '@guestlist/store';
import { countUp } from '@guestlist/store/at-start';

/** So many of one thing in so long; the window begins at fixed moments. */
export interface Limit {
  readonly name: string;
  readonly most: number;
  readonly windowMs: number;
}

/** Counts one more by `who`; false when that is beyond the limit. */
export type Limiter = (limit: Limit, who: string, now: Date) => Promise<boolean>;

const HOUR = 3_600_000;

export const LIMITS = {
  /** Sign-ups and requests about inviters, from one network. */
  joiningByNetwork: { name: 'join-net', most: 10, windowMs: HOUR },
  /** Confirmation mails to one address. */
  joiningByAddress: { name: 'join-to', most: 3, windowMs: 24 * HOUR },
  /** Mails a member can have sent to themselves: fresh links, fresh digests. */
  mailsToMember: { name: 'mail-me', most: 6, windowMs: HOUR },
  /** Presses on decision links of one member: far above any person, far below a flood. */
  presses: { name: 'press', most: 1000, windowMs: HOUR },
  uploads: { name: 'upload', most: 20, windowMs: 24 * HOUR },
  inviterByNetwork: { name: 'inviter-net', most: 5, windowMs: 24 * HOUR },
} as const satisfies Record<string, Limit>;

/** Counts in the store. Who it was is kept as a hash only, until the window ends. */
export const storeLimiter =
  (store: Store): Limiter =>
  async ({ name, most, windowMs }, who, now) => {
    const window = Math.floor(now.getTime() / windowMs);
    const person = createHash('sha256').update(`${name}\n${who}`).digest('base64url').slice(0, 22);
    const expiresAt = Math.ceil(((window + 2) * windowMs) / 1000);
    return (await countUp(store, { bucket: `${name}.${window}.${person}`, expiresAt })) <= most;
  };
