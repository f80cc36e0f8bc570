export type DecisionAction = 'accept' | 'ignore' | 'follow' | 'ask' | 'report' | 'later';

export type DecisionSource = 'link' | 'known-device' | 'page' | 'reply' | 'group';

/** One decision of a member on one invitation. The last one that stands holds; all are kept as history. */
export interface Decision {
  readonly action: DecisionAction;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly source: DecisionSource;
  /** Set when the decision came from a device we had not seen before. */
  readonly newDevice: boolean;
  /** ISO 8601; present when it was taken back. */
  readonly undoneAt?: string;
  /**
   * Recorded, not applied: from a device we did not know, and contradicted by another such one within seconds, or part
   * of a burst over most of a digest. It looks like a mail scanner; the member is told.
   */
  readonly held?: 'contradiction' | 'burst';
}

/** The decision that holds: the last one neither taken back nor held; null while there is none. */
export const standingDecision = (history: readonly Decision[]): Decision | null =>
  history.findLast((decision) => decision.undoneAt === undefined && decision.held === undefined) ?? null;

/** More than a person ever makes; keeps an invitation from growing without end. The oldest go first. */
const MOST_DECISIONS = 100;

/** The history with one more decision; the very same array when that action holds already. */
export const withDecision = (history: readonly Decision[], decision: Decision): readonly Decision[] =>
  standingDecision(history)?.action === decision.action ? history : [...history, decision].slice(-MOST_DECISIONS);
