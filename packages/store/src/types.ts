import type {
  Decision,
  DecisionAction,
  Defect,
  Fingerprint,
  ForwardingConfirmation,
  Group,
  InvitationFacts,
  InvitationKey,
  Member,
  MemberSettings,
  Memory,
  NotificationKind,
  PersonKey,
  Trust,
  Verdict,
  Weekday,
} from '@guestlist/model';

export type MemberStatus = 'pending' | 'active';

export interface StoredMember {
  readonly member: Member;
  readonly status: MemberStatus;
  /** Grows with each change; `updateMember` names the one it read. */
  readonly version: number;
  /** ISO 8601, UTC; null when no digest is planned (pending, stopped). */
  readonly nextDueAt: string | null;
}

/** What a door's item says: enough to read a mail by. Only active members have one. */
export interface DoorOwner {
  readonly memberId: string;
  readonly door: string;
  /** The member's verified addresses. */
  readonly addresses: readonly string[];
}

/** A change of hour, days or zone comes with its new `nextDueAt`. */
export type MemberChange = Partial<MemberSettings> & { readonly nextDueAt?: string | null };

/** A member whose digest is due, with what it takes to find the next hour. */
export interface DueMember {
  readonly memberId: string;
  readonly dueAt: string;
  readonly timeZone: string;
  readonly digestAt: string;
  readonly days: readonly Weekday[];
  readonly pausedUntil: string | 'forever' | null;
}

/** Names an invitation that waits for its verdict, with what it takes to read all its facts at once. */
export interface InvitationRef {
  readonly memberId: string;
  readonly key: InvitationKey;
  /** The invitation's place in time (ISO 8601): when it was made, else received. */
  readonly at: string;
  /** Every key under which the inviter may be known. */
  readonly aliases: readonly PersonKey[];
  /** ISO 8601; since when it waits. */
  readonly since: string;
}

export interface ScoreFailure {
  /** A code, never a message. */
  readonly code: string;
  readonly attempts: number;
  readonly at: string;
}

export interface StoredInvitation {
  readonly memberId: string;
  readonly key: InvitationKey;
  readonly personKey: PersonKey;
  readonly aliases: readonly PersonKey[];
  readonly facts: InvitationFacts;
  readonly trust: Trust;
  readonly defects: readonly Defect[];
  /** Where the mail lies for a few days when nobody vouches for it; null otherwise. */
  readonly rawKey: string | null;
  /** ISO 8601; of the first mail. */
  readonly receivedAt: string;
  /** The invitation's place in time (ISO 8601): when it was made, else received. */
  readonly at: string;
  readonly templateKey: string | null;
  /** BCP 47 of the mail's frame. */
  readonly language: string | null;
  readonly reminders: number;
  readonly lastReminderAt: string | null;
  readonly viewedProfileAt: string | null;
  readonly fingerprint: Fingerprint;
  readonly verdict: Verdict | null;
  readonly judgedAt: string | null;
  /** False while a verdict, or a new verdict, is owed. */
  readonly settled: boolean;
  readonly scoreFailure: ScoreFailure | null;
  /** Grows with each change of what is judged; `putVerdict` names the one it read. */
  readonly revision: number;
  /** Oldest first, undone ones among them. */
  readonly history: readonly Decision[];
  /** The decision that holds; null while it is open. `later` holds and leaves the invitation open. */
  readonly decision: Decision | null;
  /** The decision the memory has taken in; null for none. Differs from `decision` until the scorer has learned. */
  readonly learned: { readonly action: DecisionAction; readonly at: string } | null;
}

/** One mail's word on one invitation. */
export interface InvitationMail {
  readonly memberId: string;
  readonly facts: InvitationFacts;
  readonly trust: Trust;
  readonly defects: readonly Defect[];
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  /** SES's message id: the same mail handed over twice counts once. */
  readonly messageId: string;
  /** Where the mail lies, if it is kept for a few days because nobody vouches for it. */
  readonly rawKey?: string;
  readonly templateKey: string | null;
  readonly language: string | null;
  /** Makes the fingerprint of the merged facts. */
  readonly fingerprint: (facts: InvitationFacts, key: InvitationKey, at: string) => Fingerprint;
}

export interface RecordOutcome {
  /**
   * created: a new invitation · merged: another mail of one we had, which it changed (waits for a verdict again) ·
   * unchanged: it told nothing new, or was less trusted than what we had · duplicate: this very mail was recorded before.
   */
  readonly outcome: 'created' | 'merged' | 'unchanged' | 'duplicate';
  readonly key: InvitationKey;
}

export interface ScoringInput {
  readonly invitation: StoredInvitation;
  readonly member: StoredMember | null;
  readonly memory: Memory;
  /** Fingerprints of other invitations within a fortnight, either side. */
  readonly neighbours: readonly Fingerprint[];
  readonly viewedProfileAt: string | null;
  /** Open copies of this invitation that came without an invitationId: `absorbCopy` folds them in. */
  readonly copies: readonly InvitationKey[];
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque; null at the end. */
  readonly cursor: string | null;
}

/** A press on a decision link, kept to see contradictions and bursts. */
export interface Act {
  /** ISO 8601 with milliseconds. */
  readonly at: string;
  /** `take-back`: an undo of what a device that is not trusted had decided, so that nothing of the member's is lost by it. */
  readonly action: DecisionAction | 'undo' | 'take-back';
  readonly invitations: readonly InvitationKey[];
  /** One press on a whole group. */
  readonly group: boolean;
  /** The hash of the known device's cookie; null for a device we do not know. */
  readonly device: string | null;
}

/** Something the next digest tells the member. */
export interface MemberNote {
  /** The same id is kept once. */
  readonly noteId: string;
  readonly kind: 'held-decisions' | 'new-device' | 'reply-applied';
  readonly at: string;
  readonly count: number;
}

/** One invitation of a digest's own list. */
export interface DigestRow {
  /** What a reply calls it: the number it was shown under. All of a campaign have one. */
  readonly number: number;
  readonly key: InvitationKey;
  readonly group: Group;
  /** Names the campaign the row was shown under; null alone. */
  readonly campaign: string | null;
}

export interface StoredDigest {
  /** The member's local date, `YYYY-MM-DD`: the digest's key. */
  readonly localDate: string;
  readonly status: 'claimed' | 'sent';
  readonly attempt: number;
  readonly claimedAt: string;
  readonly leaseUntil: string;
  /** In the order shown. */
  readonly rows: readonly DigestRow[];
  readonly messageId: string | null;
  readonly sentAt: string | null;
}

export type ClaimOutcome =
  | { readonly outcome: 'claimed'; readonly attempt: number }
  | { readonly outcome: 'busy'; readonly until: string }
  | { readonly outcome: 'sent'; readonly messageId: string | null };

export interface UnreadableRow {
  readonly messageId: string;
  readonly receivedAt: string;
  readonly kind: NotificationKind | 'unreadable';
  /** A code, never words of the mail. */
  readonly reason: string;
  readonly templateKey: string | null;
  readonly trust: Trust;
  /** Where the raw mail lies for a few days; null when it is gone. */
  readonly rawKey: string | null;
}

export interface MailCounts {
  readonly kinds: Readonly<Partial<Record<NotificationKind | 'unreadable', number>>>;
  /** ISO 8601; the newest mail of any kind; null before the first. */
  readonly lastMailAt: string | null;
}

export interface StoredConfirmation extends ForwardingConfirmation {
  readonly receivedAt: string;
}

export interface Device {
  /** A hash of the cookie; the cookie itself is never kept. */
  readonly hash: string;
  readonly firstAt: string;
  readonly lastAt: string;
}

/** An address that waits for its owner's confirmation. */
export interface PendingAddress {
  readonly addressId: string;
  readonly address: string;
}

/** Somebody asks what is held about them. */
export interface InviterRequest {
  readonly requestId: string;
  readonly at: string;
  readonly profileUrl: string;
  /** Where the operator answers. */
  readonly replyTo: string;
  readonly wish: 'tell' | 'erase';
}
