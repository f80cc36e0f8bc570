import type { Trust } from '@guestlist/model';
import type { Expected } from './expectation.ts';

/** A mail made to mislead or to break a reader. */
export interface HostileMail {
  readonly name: string;
  readonly attack: string;
  readonly eml: Uint8Array;
  /** Who may vouch for it, in the writer's zone; null where that does not matter. */
  readonly trust: Trust | null;
  /** What must be read all the same; null where reading anything at all is a matter of taste. */
  readonly expected: Expected | null;
}
