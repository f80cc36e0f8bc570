import type { Told } from './processes.ts';

/** rspamd's name for "a signature is good" of DKIM (RFC 6376). */
const GOOD_SIGNATURE = 'R_DKIM_ALLOW';

/**
 * What rspamd says of one mail.
 *
 * @param reply the JSON of `/checkv2`; `time_real` is in seconds
 * @throws where it is no verdict, such as `{"error": …}`
 */
export const readReply = (reply: unknown): Told => {
  const symbols = fieldOf(reply, 'symbols');
  if (typeof symbols !== 'object' || symbols === null) {
    throw new Error(`rspamd gives no verdict: ${JSON.stringify(reply).slice(0, 120)}`);
  }
  const seconds = fieldOf(reply, 'time_real');
  return { ownMs: typeof seconds === 'number' ? seconds * 1000 : null, signed: GOOD_SIGNATURE in symbols };
};

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
