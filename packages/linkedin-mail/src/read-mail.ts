import { MAX_ATTACHED_DEPTH, MAX_ATTACHED_MAILS } from './limits.ts';
import type { MailReading } from './mail-reading.ts';
import { type ParsedMail, parseMail } from './mime.ts';
import { isLinkedInAddress } from './original.ts';
import { readNotification } from './read-notification.ts';

interface Found {
  readonly mail: ParsedMail;
  readonly signed: Uint8Array;
  readonly depth: number;
  /** More mails were attached than are read. */
  readonly cut: boolean;
}

/** What a mail whose end was not read says of itself: an attached one may be missing. */
const CUT = ['over-size', 'too-many-lines', 'too-many-parts'];

/** A mail, or the mails attached to it when it is not LinkedIn's own, down to a depth. */
const unfold = async (bytes: Uint8Array, depth: number): Promise<readonly Found[]> => {
  const mail = await parseMail(bytes);
  const own = mail.from.some(({ address }) => isLinkedInAddress(address));
  if (own || mail.attached.length === 0 || depth >= MAX_ATTACHED_DEPTH)
    return [{ mail, signed: bytes, depth, cut: false }];
  const found: Found[] = [];
  for (const attached of mail.attached) {
    if (found.length >= MAX_ATTACHED_MAILS) break;
    found.push(...(await unfold(attached, depth + 1)));
  }
  const cut = mail.moreAttached || mail.defects.some((defect) => CUT.includes(defect));
  return found.map((one, at) => (cut && at === found.length - 1 ? { ...one, cut } : one));
};

/**
 * Reads every LinkedIn mail in a mail: the mail itself, what it quotes, or what is attached to it.
 *
 * @param bytes the whole mail as received, of any content; never throws on content
 * @returns one reading a mail, at least one; what is wrong with a mail stands in its defects
 */
export const readMail = async (bytes: Uint8Array): Promise<readonly MailReading[]> => {
  const found = await unfold(bytes, 0);
  return found.map(({ mail, signed, depth, cut }, at) => {
    const read = readNotification(mail);
    const notification = cut ? { ...read, defects: [...read.defects, 'attachments-cut'] } : read;
    return {
      notification:
        depth > 0 && notification.forwardedBy === 'redirect'
          ? { ...notification, forwardedBy: 'attached' }
          : notification,
      signed,
      attachment: depth > 0 ? at + 1 : null,
    };
  });
};
