import type { DecisionAction } from './decision.ts';
import type { InvitationFacts } from './invitation.ts';
import type { InvitationKey, PersonKey } from './keys.ts';
import type { Profile } from './member.ts';
import type { Defect } from './notification.ts';
import type { Trust } from './trust.ts';

/**
 * The small trace of an invitation by which others of the same campaign are recognised.
 * Made by `fingerprint` of the rules; stored beside the invitation; holds no sentence of anybody's.
 */
export interface Fingerprint {
  readonly key: InvitationKey;
  /** When the invitation was made or, failing that, received (ISO 8601). */
  readonly at: string;
  /** Folded company, stated or named in the headline. */
  readonly company: string | null;
  /** MinHash of the note's shingles, hexadecimal; null without a note long enough. */
  readonly note: string | null;
  readonly mutualCount: number | null;
  /** Folded names of the shared relations shown. */
  readonly mutualNames: readonly string[];
  /** Who wrote it, where the mail tells surely; absent from fingerprints stored before it was kept. */
  readonly person?: PersonKey;
}

/** A person the member accepted, or invited themselves. */
export interface KnownPerson {
  readonly name: string;
  /** `invited`: the member invited them and they accepted; `accepted`: the member decided to; `named`: typed on the settings page. */
  readonly how: 'invited' | 'accepted' | 'named';
}

/** What one past decision teaches: the traits of the invitation, never its words. Made by `example` of the rules. */
export interface LearnedExample {
  readonly key: InvitationKey;
  readonly at: string;
  readonly action: DecisionAction | 'invited';
  /** Such as `company:akseo`, `trade:purchasing`, `role:student`, a checksum of whom they share, `score:72`. */
  readonly traits: readonly string[];
}

/** What Guestlist remembers of a member's decisions, bounded, newest first. */
export interface Memory {
  readonly known: readonly KnownPerson[];
  readonly examples: readonly LearnedExample[];
}

/** All that a judgement may look at. What is not known is null or absent: unknown never counts as good. */
export interface Facts {
  readonly invitation: InvitationFacts;
  /** The key under which the invitation is kept; neighbours with the same key are itself. */
  readonly key: InvitationKey;
  readonly trust: Trust;
  readonly defects: readonly Defect[];
  /** When the mail was received (ISO 8601). */
  readonly receivedAt: string;
  /** When the inviter viewed the member's profile, if a mail said so. */
  readonly viewedProfileAt: string | null;
  readonly member: Profile | null;
  /** The invitation's own, as it is kept beside it; whoever changes the invitation leaves it out, and it is made anew. */
  readonly fingerprint?: Fingerprint;
  /** Fingerprints of the member's other recent invitations (a fortnight), any order. */
  readonly neighbours: readonly Fingerprint[];
  readonly memory: Memory;
}
