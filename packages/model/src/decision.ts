export type DecisionAction = 'accept' | 'ignore' | 'follow' | 'ask' | 'report' | 'later';

export type DecisionSource = 'link' | 'known-device' | 'page' | 'reply' | 'group';

/** One decision of a member on one invitation. The last one that was not undone holds; all are kept as history. */
export interface Decision {
  readonly action: DecisionAction;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly source: DecisionSource;
  /** Set when the decision came from a device we had not seen before. */
  readonly newDevice: boolean;
  /** ISO 8601; present when it was taken back. */
  readonly undoneAt?: string;
}
