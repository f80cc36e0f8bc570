const EID = /^([0-9a-z]{1,12})-([0-9a-z]{7,9})-[0-9a-z]{1,4}$/u;

export interface MailingId {
  /** Member id of the recipient, base 36: only for comparing links of one mail; never leaves the reader. */
  readonly mailedTo: string;
  /** When the mail was written, in ms. */
  readonly mailedAt: number;
}

/**
 * Reads a mail's id (`eid`, `e`, or the tail of `trkEmail` with `~` for `-`): recipient, time and two characters, base 36.
 */
export const mailingIdOf = (id: string | null): MailingId | null => {
  const match = EID.exec(id ?? '');
  if (match === null) return null;
  const [, mailedTo = '', time = ''] = match;
  const mailedAt = Number.parseInt(time, 36);
  return mailedAt > Date.UTC(2008, 0) && mailedAt < Date.UTC(2100, 0) ? { mailedTo, mailedAt } : null;
};
