/** A time zone and how many of a hundred members live in it. The hours are those of a winter's day. */
export interface Zone {
  readonly name: string;
  /** Hours before UTC's clock. */
  readonly offset: number;
  readonly share: number;
}

/** Nobody has measured this: a service in eight European languages, most of its members in Europe and America. */
export const ZONES: readonly Zone[] = [
  { name: 'Los Angeles', offset: -8, share: 0.06 },
  { name: 'Denver', offset: -7, share: 0.02 },
  { name: 'Chicago', offset: -6, share: 0.08 },
  { name: 'New York', offset: -5, share: 0.15 },
  { name: 'São Paulo', offset: -3, share: 0.09 },
  { name: 'London', offset: 0, share: 0.1 },
  { name: 'Paris', offset: 1, share: 0.3 },
  { name: 'Helsinki', offset: 2, share: 0.03 },
  { name: 'Istanbul', offset: 3, share: 0.03 },
  { name: 'Dubai', offset: 4, share: 0.02 },
  { name: 'Kolkata', offset: 5.5, share: 0.08 },
  { name: 'Singapore', offset: 8, share: 0.02 },
  { name: 'Sydney', offset: 11, share: 0.02 },
];

/** When members want their digest, local time in quarter hours; most leave the hour as it was. */
export const DIGEST_HOURS: readonly { readonly at: number; readonly share: number }[] = [
  { at: 6, share: 0.05 },
  { at: 6.5, share: 0.05 },
  { at: 7, share: 0.5 },
  { at: 7.5, share: 0.2 },
  { at: 8, share: 0.1 },
  { at: 12, share: 0.05 },
  { at: 18, share: 0.05 },
];

/** How a day's mails lie over the inviters' local day, hour by hour: people invite while they work. */
export const MAIL_HOURS: readonly number[] = [1, 1, 1, 1, 1, 2, 3, 5, 8, 9, 9, 8, 7, 8, 8, 8, 7, 6, 5, 4, 4, 3, 2, 1];

export const HABITS = {
  /** Mails of LinkedIn's that are no invitations, a member and day. */
  otherMails: 4,
  /** So many of all invitations are decided by a link, one at a time, and taught the memory something. */
  decided: 0.5,
  /** A verdict made again because another of the same campaign came, a profile view, an edited profile. */
  judgedAgain: 0.3,
  daysAMonth: 30.4,
  /** Digests go out on working days. */
  digestsAMonth: 21.7,
  /** Days until TTL takes an invitation away. */
  keptDays: 90,
} as const;

/** What no test on one machine can tell: how long AWS's services take to answer, in milliseconds, warm. */
export const ANSWERS = { table: 4, bucketGet: 25, bucketDelete: 15, queue: 8, ses: 100 } as const;

/** One arm64 vCPU of Lambda's is taken to be so many times slower than the core that was measured on. */
export const SLOWER = 1.5;
/** Memory at which a function has one vCPU, in MB: less has its share of it. */
export const MB_A_VCPU = 1769;

/** Bytes of log: our line a piece of work, and Lambda's own three a call. */
export const LOG = { line: 450, call: 700 } as const;
/** A page, compressed, in bytes. */
export const PAGE_BYTES = 12_000;
