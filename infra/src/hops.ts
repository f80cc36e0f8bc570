/** Readers of the queue of received mail at once: ingest's share of the account's functions. */
export const MAIL_READERS = 50;
/** Readers of one shard of the table's stream at once. */
export const READERS_A_SHARD = 4;
/** Ten messages or records a call when there are so many. */
export const BATCH = 10;
