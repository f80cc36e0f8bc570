import { describe, expect, it } from 'vitest';
import { DATA_MAP, type ItemKind } from '../../scripts/data-map.ts';
import { exportMember } from '../../src/index.ts';
import { memberIdOf } from '../../src/keys.ts';
import { type Item, isLive, scanPages } from '../../src/send.ts';
import type { TheStore } from '../case-store.ts';
import { anyItem } from '../item-schemas.ts';

/** Runs after all others: looks at everything they left in the table. */
export const itemCases = (store: TheStore) => {
  describe('every item that was written', () => {
    it('has the form of its kind, a schema version, and nothing else', async () => {
      const kinds = new Set<unknown>();
      for await (const items of scanPages(store(), {}))
        for (const item of items) {
          kinds.add(item['kind']);
          const { error } = anyItem.safeParse(item);
          expect(error?.issues ?? [], `${String(item['kind'])} ${item.sk}`).toEqual([]);
        }
      expect(kinds.size).toBeGreaterThan(12);
    });

    it('is in its member’s export, but for the kinds that the data map names with the reason', async () => {
      const held: Item[] = [];
      for await (const items of scanPages(store(), {})) held.push(...items.filter((item) => isLive(store(), item)));
      const exported = new Set<string>();
      for (const memberId of new Set(held.map(memberIdOf)))
        for (const { sk } of memberId === null ? [] : await exportMember(store(), memberId))
          exported.add(`${memberId} ${String(sk)}`);
      const missing = held.filter((item) => !exported.has(`${memberIdOf(item)} ${item.sk}`));
      const kinds = new Set(missing.map(({ kind }) => String(kind)));
      // A kind that is none has failed the test above.
      expect([...kinds].filter((kind) => DATA_MAP[kind as ItemKind].notExported === undefined)).toEqual([]);
      expect(exported.size).toBeGreaterThan(40);
    });
  });
};
