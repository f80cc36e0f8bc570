import { createHash } from 'node:crypto';
import PostalMime from 'postal-mime';
import { htmlWords } from './html-words.ts';

/** A reply is short; of a larger mail no more is read. */
const MOST_BYTES = 1024 * 1024;
const MOST_DEPTH = 20;

export interface ReplyMail {
  /** The text part; else the HTML's words; empty when there is neither. */
  readonly text: string;
  /** Names this mail by what its sender wrote and signed: however it is sent on, it stays the same. */
  readonly replyId: string;
}

/** Takes a reply apart (RFC 5322, 2045). What cannot be read is a mail without words. */
export const readReplyMail = async (bytes: Uint8Array): Promise<ReplyMail> => {
  const mail = await PostalMime.parse(bytes.subarray(0, MOST_BYTES), { maxNestingDepth: MOST_DEPTH }).catch(() => null);
  const text = mail?.text?.trim() || htmlWords(mail?.html ?? '');
  const named = [mail?.from?.address, mail?.date, mail?.messageId, text].map((part) => part ?? '').join('\n');
  return { text, replyId: createHash('sha256').update(named).digest('base64url').slice(0, 22) };
};
