import { daysAfter } from '../invitations/invitation-item.ts';
import { memberPartition, noteKey, PREFIX } from '../keys.ts';
import { partitionParams } from '../query.ts';
import { ofKind } from '../schemas.ts';
import { type Item, putItem, queryAll, writeItems } from '../send.ts';
import type { Store } from '../store.ts';
import type { MemberNote } from '../types.ts';

const KEEP_DAYS = 60;

/** Keeps something for the next digest to tell; the same note id is kept once. */
export const tellMember = async (
  store: Store,
  request: { readonly memberId: string; readonly note: MemberNote },
): Promise<void> => {
  const { memberId, note } = request;
  const key = noteKey(memberId, note.noteId);
  await putItem(store, { ...key, ...ofKind('note'), note, expiresAt: daysAfter(note.at, KEEP_DAYS) });
};

// Written by `tellMember` alone.
const toNote = (item: Item): MemberNote => item['note'] as MemberNote;

/** What the next digest has to tell, oldest first. */
export const memberNotes = async (store: Store, memberId: string): Promise<readonly MemberNote[]> => {
  const range = { startsWith: PREFIX.note };
  const items = await queryAll(store, partitionParams(store.table, memberPartition(memberId), range));
  return items.map(toNote).sort((one, other) => (one.at < other.at ? -1 : 1));
};

export const clearMemberNotes = (
  store: Store,
  request: { readonly memberId: string; readonly noteIds: readonly string[] },
): Promise<void> =>
  writeItems(
    store,
    [...new Set(request.noteIds)].map((noteId) => ({ remove: noteKey(request.memberId, noteId) })),
  );
