import { type InvitationKey, trustRank } from '@guestlist/model';
import { all, is, present } from '../expression.ts';
import { INDEX_ATTRIBUTES, invitationItemKey } from '../keys.ts';
import { ofKind } from '../schemas.ts';
import { getItem, putItem, updateItem } from '../send.ts';
import type { Store } from '../store.ts';
import { daysAfter, KEEP_INVITATION_DAYS, movedTo, toInvitation } from './invitation-item.ts';

/**
 * Folds an open copy, recorded under its inviter's key because its mail showed no invitationId, into the invitation
 * that has one. The earlier arrival and the reminders go over; the copy becomes a signpost, so that a link to it leads
 * on. Does nothing when either is gone or decided, or the copy is better vouched for. Harmless when repeated.
 */
export const absorbCopy = async (
  store: Store,
  request: { readonly memberId: string; readonly key: InvitationKey; readonly copy: InvitationKey },
): Promise<void> => {
  const { memberId, key, copy } = request;
  const [kept, lost] = await Promise.all([
    getItem(store, invitationItemKey(memberId, key)),
    getItem(store, invitationItemKey(memberId, copy)),
  ]);
  if (kept === null || lost === null || movedTo(kept) !== null || movedTo(lost) !== null) return;
  const stays = toInvitation(kept);
  const goes = toInvitation(lost);
  if (goes.history.length > 0 || trustRank(goes.trust) > trustRank(stays.trust)) return;
  const receivedAt = [goes.receivedAt, stays.receivedAt].sort()[0] ?? stays.receivedAt;
  const reminders = stays.reminders + goes.reminders;
  const set = { receivedAt, reminders, ...(stays.history.length === 0 ? { stateAt: receivedAt } : {}) };
  const unmoved = all(is('revision', stays.revision), present(INDEX_ATTRIBUTES.unscored.range));
  if (!(await updateItem(store, kept, { set, add: { revision: 1 } }, unmoved))) return;
  const expiresAt = daysAfter(goes.receivedAt, KEEP_INVITATION_DAYS);
  const { pk, sk } = lost;
  const signpost = { pk, sk, ...ofKind('moved'), movedTo: key, expiresAt };
  await putItem(store, signpost, is('revision', goes.revision));
};
