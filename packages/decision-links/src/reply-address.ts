import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { localDateOf, localDayOf } from './local-day.ts';

/** Which digest a reply answers: its numbers mean that digest's rows. */
export interface ReplyKey {
  readonly memberId: string;
  /** The digest's local date, `YYYY-MM-DD`. */
  readonly digest: string;
}

/** RFC 4648 §7 in lower case: an address may be folded to lower case on its way. */
const LETTERS = '0123456789abcdefghijklmnopqrstuv';
const BITS = 5;
/** RFC 5321 §4.5.3.1.1. */
const MAX_LOCAL_PART = 64;
const REPLY = /^r\.([0-9a-v]+)@(.+)$/u;

/**
 * Where a digest asks to be answered. The address says which digest is meant and proves nothing: who writes to it is
 * known by their own mail's signature.
 *
 * @param domain the doors' domain
 * @throws RangeError when the member's id is empty or too long for a local part, or the digest is no date
 */
export const replyAddress = ({ memberId, digest }: ReplyKey, domain: string): string => {
  const writer = new ByteWriter();
  writer.uint16(localDayOf(digest));
  writer.text(memberId);
  const local = `r.${toBase32(writer.done())}`;
  if (local.length > MAX_LOCAL_PART) throw new RangeError('the member’s id does not fit into an address');
  return `${local}@${domain}`;
};

/** The digest that an address of ours answers; null when it is no such address. */
export const readReplyAddress = (address: string, domain: string): ReplyKey | null => {
  const [, letters, of] = REPLY.exec(address.trim().toLowerCase()) ?? [];
  if (letters === undefined || of !== domain.toLowerCase()) return null;
  const bytes = fromBase32(letters);
  try {
    const reader = new ByteReader(bytes);
    const digest = localDateOf(reader.uint16());
    const memberId = reader.text();
    const key = { memberId, digest };
    return replyAddress(key, of) === `r.${letters}@${of}` ? key : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

const toBase32 = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/gu) ?? []).map((five) => LETTERS[Number.parseInt(five.padEnd(BITS, '0'), 2)]).join('');
};

/** What does not fill a byte at the end is padding. */
const fromBase32 = (letters: string): Buffer => {
  const bits = [...letters].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(BITS, '0')).join('');
  return Buffer.from((bits.match(/.{8}/gu) ?? []).map((eight) => Number.parseInt(eight, 2)));
};
