/**
 * How long each function may take at once, in seconds. `send` claims a digest for twice its time; queues hide a message
 * for six times their reader's.
 */
export const TIMEOUT = { ingest: 30, score: 60, tick: 300, send: 60, decide: 15, own: 60 } as const;
