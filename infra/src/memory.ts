/**
 * Memory of each function in MB, which also is its share of a processor (1769 is one): the cheapest that was measured
 * to keep within its patience, at least twice what its process needs. `npm run capacity` shows the figures.
 */
export const MEMORY = { ingest: 1024, score: 1024, tick: 1024, send: 1024, decide: 1024, own: 256 } as const;
