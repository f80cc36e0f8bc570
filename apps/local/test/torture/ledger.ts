import type { DecisionAction } from '@guestlist/model';

/** A member as the harness knows them. */
export interface KnownMember {
  readonly memberId: string;
  readonly email: string;
  readonly door: string;
}

/** A mail the harness sends: once for certain, more often when an answer was lost. */
export interface KnownMail {
  readonly member: KnownMember;
  readonly invitationId: string;
  readonly eml: Uint8Array;
  readonly from: string;
  /** How often 250 was heard. */
  accepted: number;
  /** How often it was begun. */
  tried: number;
}

export interface KnownDecision {
  readonly memberId: string;
  readonly invitationId: string;
  readonly action: DecisionAction;
  /** False while no answer came: it may or may not have been made. */
  acknowledged: boolean;
}

/** A tick that was answered: what had been accepted before it was asked for. */
export interface KnownTick {
  readonly at: string;
  readonly before: readonly KnownMail[];
  /** No mail came from then until the answer. */
  readonly isCalm: boolean;
}

/** All that was sent and all that was answered, in order: what the system is held to at the end. */
export interface Ledger {
  readonly members: KnownMember[];
  readonly mails: KnownMail[];
  readonly decisions: KnownDecision[];
  readonly ticks: KnownTick[];
  kills: number;
  killsAtStart: number;
}

export const newLedger = (): Ledger => ({
  members: [],
  mails: [],
  decisions: [],
  ticks: [],
  kills: 0,
  killsAtStart: 0,
});
