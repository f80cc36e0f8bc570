import type { PersonKey } from '@guestlist/model';
import { any, filterParams, holds, is } from '../expression.ts';
import { toInvitation } from '../invitations/invitation-item.ts';
import { memberIdOf, pastKey } from '../keys.ts';
import { forget } from '../mails/memory.ts';
import { toMemory } from '../mails/memory-item.ts';
import { type Item, scanPages, writeItems } from '../send.ts';
import type { Store } from '../store.ts';
import { pastHash } from './past.ts';

const forgetIn = async (store: Store, item: Item, keys: readonly PersonKey[], erased: readonly string[]) => {
  const memberId = memberIdOf(item);
  if (memberId === null) return;
  const { memory } = toMemory(item);
  const known = memory.known.filter(({ person }) => person !== undefined && person !== null && keys.includes(person));
  const examples = memory.examples
    .map(({ key }) => key)
    .filter((key) => erased.includes(key) || keys.some((k) => k === String(key)));
  await forget(store, { memberId, known, examples });
};

/** What remains of long gone invitations cannot be searched, but found by each member's own key. */
const forgetPast = async (store: Store, item: Item, keys: readonly PersonKey[]): Promise<void> => {
  const memberId = memberIdOf(item);
  const { salt } = item;
  if (memberId === null || typeof salt !== 'string') return;
  await writeItems(
    store,
    keys.map((key) => ({ remove: pastKey(memberId, pastHash(salt, key)) })),
  );
};

/**
 * Removes a person from every member's rows: invitations, profile views, what was learned from them. Reads the whole
 * table: an operator's act.
 *
 * @param keys every key the person is known under (see `personKey`)
 * @returns the number of items removed
 */
export const eraseInviter = async (store: Store, keys: readonly PersonKey[]): Promise<number> => {
  let removed = 0;
  const erased: string[] = [];
  const memories: Item[] = [];
  const pasts: Item[] = [];
  const mentions = keys.map((key) => holds('aliases', key));
  const wanted = any(is('kind', 'memory'), is('kind', 'past-salt'), ...mentions);
  for await (const items of scanPages(store, filterParams(wanted))) {
    memories.push(...items.filter(({ kind }) => kind === 'memory'));
    pasts.push(...items.filter(({ kind }) => kind === 'past-salt'));
    const theirs = items.filter(({ kind }) => kind !== 'memory' && kind !== 'past-salt');
    for (const item of theirs) if (item['kind'] === 'invitation') erased.push(toInvitation(item).key);
    await writeItems(
      store,
      theirs.map((item) => ({ remove: item })),
    );
    removed += theirs.length;
  }
  for (const item of memories) await forgetIn(store, item, keys, erased);
  for (const item of pasts) await forgetPast(store, item, keys);
  return removed;
};
