/** Bits of a LinkedIn id below its millisecond time stamp. */
const SEQUENCE_BITS = 22n;
/** LinkedIn opened in 2003; ids with a time in them are younger. */
const EARLIEST = Date.UTC(2010, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
const DIGITS = /^\d{15,20}$/u;

/**
 * When an invitation was made, out of its id (`id >> 22` is milliseconds since 1970).
 *
 * @returns ISO 8601 in UTC, or null for an id that holds no believable time
 */
export const invitedAt = (invitationId: string): string | null => {
  if (!DIGITS.test(invitationId)) return null;
  const time = Number(BigInt(invitationId) >> SEQUENCE_BITS);
  return time >= EARLIEST && time < LATEST ? new Date(time).toISOString() : null;
};
