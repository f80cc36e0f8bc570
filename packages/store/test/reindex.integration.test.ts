import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InvitationKey } from '@guestlist/model';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  changeDecisions,
  createMember,
  type InvitationRef,
  membersDue,
  openInvitations,
  recordInvitation,
  reindex,
  type Store,
  unscoredInvitations,
} from '../src/index.ts';
import { decision, facts, mail, member } from './builders.ts';
import { startLocalTable } from './local-table.ts';

/** What we use of the store that dynalite keeps its data in. */
interface Disk {
  readonly iterator: () => AsyncIterable<[string, unknown]>;
  readonly put: (key: string, value: unknown) => Promise<void>;
  readonly del: (key: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const fromDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
// dynalite's own dependency, opened while dynalite is stopped: its types are not ours to import.
const { Level } = fromDynalite('level') as { Level: new (path: string, options: object) => Disk };

const NOW = Date.parse('2026-11-20T20:00:00.000Z');
const clock = () => NOW;
let path = '';

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'reindex-'));
});
afterEach(() => rmSync(path, { recursive: true, force: true }));

const onDisk = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const table = await startLocalTable({ path, clock });
  try {
    return await work(table.store);
  } finally {
    await table.stop();
  }
};

/** Changes the files as a kill between two of dynalite's writes would leave them. */
const damage = async (work: (entries: readonly [string, unknown][], disk: Disk) => Promise<void>): Promise<void> => {
  const disk = new Level(path, { valueEncoding: 'json' });
  try {
    const entries: [string, unknown][] = [];
    for await (const entry of disk.iterator()) entries.push(entry);
    await work(entries, disk);
  } finally {
    await disk.close();
  }
};

const waiting = (store: Store): Promise<readonly InvitationRef[]> => unscoredInvitations(store, { before: '2027' });
const inIndexes = (entries: readonly [string, unknown][]) => entries.filter(([key]) => key.startsWith('index-global~'));

it('what fell out of every index is found again', async () => {
  await onDisk(async (store) => {
    const at = '2026-11-20T19:00:00.000Z';
    await createMember(store, { member: member('mara'), status: 'active', nextDueAt: at, at });
    await recordInvitation(store, mail('mara', facts({ invitationId: '1' })));
  });
  await damage(async (entries, disk) => {
    for (const [key] of inIndexes(entries)) await disk.del(key);
  });
  await onDisk(async (store) => {
    expect(await waiting(store)).toEqual([]);
    expect(await reindex(store)).toEqual({ put: 2, dropped: 0 });
    expect(await waiting(store)).toHaveLength(1);
    expect(await openInvitations(store, 'mara')).toHaveLength(1);
    const due = [];
    for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
      const page: Awaited<ReturnType<typeof membersDue>> = await membersDue(store, { at: '2027', cursor });
      due.push(...page.items);
      cursor = page.cursor;
    }
    expect(due).toHaveLength(1);
  });
});

it('an entry whose item was never written, or says otherwise by now, is taken out, and the item is as it was', async () => {
  await onDisk(async (store) => {
    await recordInvitation(store, mail('mara', facts({ invitationId: '1' })));
    await recordInvitation(store, mail('mara', facts({ invitationId: '2' })));
  });
  let stale: readonly [string, unknown][] = [];
  await damage(async (entries, disk) => {
    stale = inIndexes(entries);
    const item = entries.find(([key, value]) => key.startsWith('item-') && JSON.stringify(value).includes('"inv#i.2"'));
    await disk.del(item?.[0] ?? '');
  });
  const key = 'i.1' as InvitationKey;
  const at = '2026-11-20T19:00:00.000Z';
  const decided = await onDisk((store) =>
    changeDecisions(store, { memberId: 'mara', key, at, change: (old) => [...old, decision('ignore', at)] }),
  );
  await damage(async (_, disk) => {
    for (const [entry, value] of stale) await disk.put(entry, value);
  });
  await onDisk(async (store) => {
    expect((await reindex(store)).dropped).toBeGreaterThan(0);
    expect((await waiting(store)).map((ref) => ref.key)).toEqual([key]);
    expect(await openInvitations(store, 'mara')).toEqual([]);
    expect(await reindex(store)).toEqual({ put: 1, dropped: 0 });
    expect(await changeDecisions(store, { memberId: 'mara', key, at, change: (old) => old })).toEqual(decided);
  });
});
