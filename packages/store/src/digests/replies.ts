import { absent, any, is } from '../expression.ts';
import { daysAfter } from '../invitations/invitation-item.ts';
import { replyKey } from '../keys.ts';
import { getItem, putItem } from '../send.ts';
import type { Store } from '../store.ts';

const REPLY_SCHEMA = 1;
/** As long as the reply's digest is kept: afterwards its numbers mean nothing. */
const KEEP_DAYS = 60;

/**
 * Notes that a reply to a digest was read, before it takes effect. `repeated` when the very same reply came before by
 * another delivery: somebody sends it again, and what it decided may have been taken back since. The same delivery,
 * handed over twice, may take effect twice.
 *
 * @param request.replyId names the reply by what its sender wrote
 * @param request.messageId SES's id of the delivery
 * @param request.unclear lines of the member's own that were not understood, for the one mail that answers them
 */
export const noteReply = async (
  store: Store,
  request: {
    readonly memberId: string;
    readonly replyId: string;
    readonly messageId: string;
    readonly unclear: readonly string[];
    readonly at: string;
  },
): Promise<'noted' | 'repeated'> => {
  const { memberId, replyId, messageId, unclear, at } = request;
  const key = replyKey(memberId, replyId);
  const item = { ...key, v: REPLY_SCHEMA, kind: 'reply', messageId, unclear, at, expiresAt: daysAfter(at, KEEP_DAYS) };
  const noted = await putItem(store, item, any(absent('pk'), is('messageId', messageId)));
  return noted ? 'noted' : 'repeated';
};

/** What was not understood of a reply, in the member's own words; null when there is no such reply. */
export const unclearLines = async (
  store: Store,
  request: { readonly memberId: string; readonly replyId: string },
): Promise<readonly string[] | null> => {
  const item = await getItem(store, replyKey(request.memberId, request.replyId));
  const lines = item?.['unclear'];
  return Array.isArray(lines) ? lines.map(String) : null;
};
