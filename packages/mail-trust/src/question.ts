import type { Defect, Notification, Trust } from '@guestlist/model';
import type { HeaderSection } from './header-section.ts';
import type { Reason } from './reason.ts';
import type { Resolver } from './resolver.ts';

/** What SES found on arrival, out of its notice. `dkimVerdict` is not asked for: it does not say whose signature passed. */
export interface SesVerdicts {
  readonly dmarcVerdict: 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED' | 'DISABLED';
}

/** What vouching needs of a reading of `@guestlist/linkedin-mail`. */
export interface Reading {
  readonly notification: Pick<Notification, 'kind' | 'forwardedBy' | 'confirmation'>;
  /** The mail itself, or the attached original. */
  readonly signed: Uint8Array;
}

export interface Question {
  /** The whole mail as received. */
  readonly bytes: Uint8Array;
  /** The top fields of `bytes`, where they were read before. */
  readonly head?: HeaderSection;
  readonly reading: Reading;
  /** The member's verified addresses; with none, nobody can be told from the recipient of a replayed mail. */
  readonly memberAddresses: readonly string[];
  readonly resolver: Resolver;
  readonly ses?: SesVerdicts;
  /** When the mail was received: an expired signature is expired by then. The present when left out. */
  readonly at?: Date;
}

export interface Vouching {
  readonly trust: Trust;
  /** `other-recipient`, `repeated-field`, `dns-unavailable`. */
  readonly defects: readonly Defect[];
  readonly reason: Reason;
}

const DEFECTS: ReadonlySet<Reason> = new Set(['repeated-field', 'dns-unavailable']);

/** Nobody vouches; reasons that say something of the mail itself, or that the answer may change, are defects too. */
export const unverified = (reason: Reason): Vouching => ({
  trust: 'unverified',
  defects: DEFECTS.has(reason) ? [reason] : [],
  reason,
});
