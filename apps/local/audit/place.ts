import { ROOT } from '../boot/places.mjs';

/** Where the record of the last comparison is committed. */
export const RECORD = `${ROOT}/apps/local/audit/record.tsv`;
