import { absent, any, is } from '../expression.ts';
import { daysAfter } from '../invitations/invitation-item.ts';
import { replyKey } from '../keys.ts';
import { ofKind } from '../schemas.ts';
import { getItem, putItem } from '../send.ts';
import type { Store } from '../store.ts';

/** As long as the reply's digest is kept: afterwards its numbers mean nothing. */
const KEEP_DAYS = 60;

/**
 * Notes that a reply to a digest was read, before it takes effect. `repeated` when the very same reply came before by
 * another delivery: somebody sends it again, and what it decided may have been taken back since. The same delivery,
 * handed over twice, may take effect twice.
 *
 * @param request.replyId names the reply by what its sender wrote
 * @param request.messageId SES's id of the delivery
 * @param request.digest the local date of the digest it answers
 * @param request.unclear lines of the member's own that were not understood, for the one mail that answers them
 */
export const noteReply = async (
  store: Store,
  request: {
    readonly memberId: string;
    readonly replyId: string;
    readonly messageId: string;
    readonly digest: string;
    readonly unclear: readonly string[];
    readonly at: string;
  },
): Promise<'noted' | 'repeated'> => {
  const { memberId, replyId, at, ...said } = request;
  const { messageId } = said;
  const key = replyKey(memberId, replyId);
  const item = { ...key, ...ofKind('reply'), ...said, at, expiresAt: daysAfter(at, KEEP_DAYS) };
  const noted = await putItem(store, item, any(absent('pk'), is('messageId', messageId)));
  return noted ? 'noted' : 'repeated';
};

/** A reply that is answered by one short mail. */
export interface UnclearReply {
  /** The local date of the digest it answers. */
  readonly digest: string;
  /** What was not understood, in the member's own words. */
  readonly lines: readonly string[];
}

/** What was not understood of a reply; null when there is no such reply. */
export const unclearReply = async (
  store: Store,
  request: { readonly memberId: string; readonly replyId: string },
): Promise<UnclearReply | null> => {
  const item = await getItem(store, replyKey(request.memberId, request.replyId));
  const lines = item?.['unclear'];
  return Array.isArray(lines) ? { digest: String(item?.['digest']), lines: lines.map(String) } : null;
};
