import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const page = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
const named = [...page.matchAll(/`((?:apps|packages|infra)\/[\w./-]+)`/gu)].map(([, path = '']) => path);
const threats = page.slice(page.indexOf('## Threats'), page.indexOf('## What was injected'));
const rows = threats.split('\n').filter((line) => /^\| (?!threat|---)/u.test(line));

describe('SECURITY.md', () => {
  it('names files that exist', () => {
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names code and a test for each threat', () => {
    expect(rows.length).toBeGreaterThan(20);
    const without = rows.filter((row) => {
      const [, , , where = '', shownBy = ''] = row.split('|');
      return !where.includes('`') || !/\/test\/|\.test\.ts/u.test(shownBy);
    });
    expect(without).toEqual([]);
  });
});
