import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyItems, createMember, membersPage, type Store } from '../src/index.ts';
import { member } from './builders.ts';
import { type LocalTable, startLocalTable } from './local-table.ts';

const AT = '2026-11-20T19:00:00.000Z';
const DAYS_LATER = Date.parse('2026-12-20T19:00:00.000Z');

let clock = Date.parse(AT);
let open: LocalTable[] = [];
beforeEach(() => {
  clock = Date.parse(AT);
});
afterEach(async () => {
  for (const table of open) await table.stop();
  open = [];
});

const table = async (): Promise<Store> => {
  const started = await startLocalTable({ clock: () => clock });
  open.push(started);
  return started.store;
};

const join = (
  store: Store,
  id: string,
  headline = 'Foundry owner',
  status: 'active' | 'pending' = 'active',
): Promise<unknown> =>
  createMember(store, { member: member(id, { profile: { headline } }), status, nextDueAt: null, at: AT });

/** The headlines of all members by their ids, and how many pages they came in. */
const everybody = async (store: Store) => {
  const found = new Map<string, string | null>();
  let pages = 0;
  for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
    const page: Awaited<ReturnType<typeof membersPage>> = await membersPage(store, { cursor });
    for (const { member: one } of page.items) found.set(one.memberId, one.profile?.headline ?? null);
    cursor = page.cursor;
    pages += 1;
  }
  return { found, pages };
};

describe('copying a table', () => {
  it('keeps what is there, and counts both', async () => {
    const [from, to] = [await table(), await table()];
    await join(from, 'ada', 'as it was');
    await join(from, 'bo');
    await join(to, 'ada', 'as it is');
    const first = await copyItems(from, to, { overwrite: false });
    expect(first.kept).toBeGreaterThan(0);
    expect(first.copied).toBeGreaterThan(0);
    expect((await everybody(to)).found.get('ada')).toBe('as it is');
    expect(await copyItems(from, to, { overwrite: false })).toEqual({ copied: 0, kept: first.kept + first.copied });
  });

  it('puts the old in place of the new when it is told to', async () => {
    const [from, to] = [await table(), await table()];
    await join(from, 'ada', 'as it was');
    await join(to, 'ada', 'as it is');
    await join(to, 'bo');
    const { copied, kept } = await copyItems(from, to, { overwrite: true });
    expect(kept).toBe(0);
    expect(copied).toBeGreaterThan(0);
    expect((await everybody(to)).found).toEqual(
      new Map([
        ['ada', 'as it was'],
        ['bo', 'Foundry owner'],
      ]),
    );
  });
});

describe('paging the members', () => {
  it('finds everybody once, over several pages', async () => {
    const store = await table();
    const ids = ['ada', 'bo', 'cy', 'di', 'ed'];
    for (const id of ids) await join(store, id, 'x'.repeat(300_000));
    const { found, pages } = await everybody(store);
    expect([...found.keys()].toSorted()).toEqual(ids);
    expect(pages).toBeGreaterThan(1);
  });

  it('leaves out who never confirmed, and tells a whole table by no further page', async () => {
    const store = await table();
    await join(store, 'ada');
    await join(store, 'bo', 'Foundry owner', 'pending');
    expect((await everybody(store)).found.size).toBe(2);
    clock = DAYS_LATER;
    expect([...(await everybody(store)).found.keys()]).toEqual(['ada']);
    expect((await membersPage(store)).cursor).toBeNull();
  });
});
