/**
 * Memory of each function in MB, which also is its share of a processor (1769 is one): the cheapest that keeps
 * within its patience and is twice what its process was measured to need, or one step above where that costs little.
 * `npm run capacity` shows the figures.
 */
export const MEMORY = { ingest: 1024, score: 1024, tick: 1769, send: 1024, decide: 1024, own: 256 } as const;
