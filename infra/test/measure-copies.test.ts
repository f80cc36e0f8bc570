import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asAnother, asMember, endingCopies, pastCopies } from '../scripts/measure/copies.ts';
import { fillFile } from '../scripts/measure/fill-file.ts';

const NOW = Date.parse('2026-11-27T09:00:00.000Z');
const DAY_MS = 24 * 3_600_000;
const item = {
  pk: { S: 'm#ada' },
  sk: { S: 'inv#i.7531800610852619233' },
  facts: {
    M: {
      invitationId: { S: '7531800610852619233' },
      inviter: { M: { profileUrl: { S: 'https://www.linkedin.com/in/bo-1/' } } },
    },
  },
  statePk: { S: 'decided#ada' },
  recentAt: { S: '2026-11-27T06:00:00.000Z' },
};
const daysAgo = (text: string | undefined): number => (NOW - Date.parse(text ?? '')) / DAY_MS;

it('a member’s items become another’s in keys and indexes', () => {
  expect(asMember([item], 'ada', 'bo')).toMatchObject([{ pk: { S: 'm#bo' }, statePk: { S: 'decided#bo' } }]);
});

it('an invitation becomes another person’s, under a key of its own', () => {
  const copies = [0, 1].map((n) => asAnother(item, n));
  expect(new Set(copies.map(({ sk }) => sk?.S)).size).toBe(2);
  expect(JSON.stringify(copies[1])).toContain('/in/bo-1-1/');
  expect(JSON.stringify(copies)).not.toContain('7531800610852619233');
  expect(() => asAnother({ pk: item.pk }, 0)).toThrow('can be copied');
});

it('the past lies outside the fortnight that verdicts look at, and within the time an invitation is kept', () => {
  const days = pastCopies(item, 1_000, NOW).map(({ recentAt }) => daysAgo(recentAt?.S));
  expect(Math.min(...days)).toBeGreaterThan(16);
  expect(Math.max(...days)).toBeLessThan(88);
  expect(daysAgo(endingCopies(item, 1, NOW)[0]?.['receivedAt']?.S)).toBeGreaterThan(88);
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guestlist-fill-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('fills a file with whole members, and no row of anybody else', () => {
  const file = join(folder, 'local.db');
  const database = new DatabaseSync(file);
  database.exec(
    'CREATE TABLE t (hashKey TEXT, rangeKey TEXT, hashValue BLOB, ObjectJSON BLOB, PRIMARY KEY(hashKey, rangeKey))',
  );
  const insert = database.prepare('INSERT INTO t VALUES (?, ?, ?, ?)');
  for (const [hash, range] of [
    ['m#ada', 'member'],
    ['m#ada', 'memory'],
    ['m#eve', 'member'],
  ] as const)
    insert.run(Buffer.from(hash), Buffer.from(range), Buffer.from(''), Buffer.from(`{"pk":"${hash}","duePk":"due#3"}`));
  database.close();
  fillFile({ file, table: 't' }, 'm#ada', 'm#new', 5);
  const filled = new DatabaseSync(file);
  const rows = filled.prepare('SELECT CAST(hashKey AS TEXT) AS hash, CAST(ObjectJSON AS TEXT) AS json FROM t').all();
  filled.close();
  expect(rows.map(({ hash }) => hash).slice(3)).toEqual(['m#new-0', 'm#new-0', 'm#new-1', 'm#new-1', 'm#new-2']);
  expect(rows[5]?.['json']).toBe('{"pk":"m#new-1","duePk":"due#1"}');
  expect(() => fillFile({ file, table: 't' }, 'm#nobody', 'm#x', 1)).toThrow('not in the table');
});
