import { closeSync, mkdtempSync, openSync, readSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandOf, familyOf, memoryOf, positionIn, processorTimeOf, slopeOf } from './watch-process.ts';

const NOBODY = 2 ** 30;
const linux = process.platform === 'linux';

describe.runIf(linux)('a process', () => {
  it('is told by its memory, processor time, command and family', () => {
    expect(memoryOf(process.pid)).toBeGreaterThan(10);
    expect(processorTimeOf(process.pid)).toBeGreaterThan(0);
    expect(commandOf(process.pid)).toMatch(/node|vitest/u);
    expect(familyOf(process.ppid)).toContain(process.pid);
  });

  it('is told by how far it is in a file', () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'guestlist-watch-')));
    const path = join(folder, 'all.mbox');
    writeFileSync(path, 'x'.repeat(1_000));
    const file = openSync(path, 'r');
    readSync(file, Buffer.alloc(300));
    expect(positionIn(process.pid, path)).toBe(300);
    closeSync(file);
    expect(positionIn(process.pid, path)).toBeNull();
    rmSync(folder, { recursive: true });
  });
});

it('of a process that is gone nothing is known', () => {
  expect([memoryOf(NOBODY), processorTimeOf(NOBODY), positionIn(NOBODY, '/x'), commandOf(NOBODY)]).toEqual([
    null,
    null,
    null,
    '',
  ]);
  expect(familyOf(NOBODY)).toEqual([NOBODY]);
});

it('a slope is that of the line nearest to all points', () => {
  const line = [0, 1, 2, 3].map((x) => ({ x, y: 5 + 2 * x }));
  expect(slopeOf(line)).toBe(2);
  expect(slopeOf([...line, { x: 1, y: 20 }, { x: 2, y: 22 }])).toBeCloseTo(2);
  expect(slopeOf(line.slice(0, 1))).toBe(0);
});
