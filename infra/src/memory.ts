/**
 * Memory of each function in MB, which also is its share of a processor (1769 is one). It keeps within its patience and
 * is twice what its process was measured to need; `npm run capacity` shows time and price at six sizes.
 */
export const MEMORY = {
  /** 512 would do for usual mails; one of 30 MB takes 300 MB more. */
  ingest: 1024,
  /** The smallest that is twice its process. */
  score: 768,
  /** Time is what it lacks: a whole processor moves a million due members within its time-out. */
  tick: 1769,
  /** Half as fast at 512, at nearly the same price. */
  send: 768,
  /** 512 would do once it runs; somebody waits for its start, which is all processor. */
  decide: 1024,
  own: 256,
} as const;
