import measured from './generated/units.json' with { type: 'json' };

/** What one piece of work costs. */
export interface UnitCost {
  /** Requests to DynamoDB. */
  readonly requests: number;
  /** Read request units, those of indexes included. */
  readonly reads: number;
  /** Write request units, those of indexes included. */
  readonly writes: number;
  /** Milliseconds of processor time, on the machine it was measured on. */
  readonly cpuMs: number;
}

/** The pieces of work that the model counts. */
export const WORK = [
  'invitationMail',
  'otherMail',
  'verdict',
  'digest',
  'decision',
  'lesson',
  'dueMember',
  'tick',
] as const;
export type Work = (typeof WORK)[number];

/** What was measured, where and when. */
export interface Units {
  readonly how: string;
  readonly at: string;
  readonly node: string;
  readonly processor: string;
  readonly work: Readonly<Record<Work, UnitCost>>;
  /** The most memory a function's process had, in MB, and the processor time of its start, in milliseconds. */
  readonly functions: Readonly<Record<string, { readonly rssMb: number; readonly startMs: number }>>;
  readonly bytes: {
    /** A raw mail with an invitation. */
    readonly rawMail: number;
    /** A digest as it is sent, headers and both parts. */
    readonly digestMail: number;
    /** A judged invitation in the table, and in its indexes. */
    readonly invitation: number;
    readonly invitationIndexes: number;
  };
}

/** The last measurement: `npm run capacity -- --measure` takes it anew. */
export const UNITS: Units = measured;
