import { describe, expect, it } from 'vitest';
import { scanPages } from '../../src/send.ts';
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
  });
};
