import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { asker, exited } from '../running.ts';
import { liveMemory, PROBE } from './live-memory.ts';

/** What lives in a program. */
const livingIn = async (program: string) => {
  const child = spawn(process.execPath, [...PROBE, '--eval', program], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const live = await liveMemory({ ask: asker(child) });
  child.kill();
  await exited(child);
  return live;
};

const MANY = 'Array.from({ length: 1_000_000 }, (_, n) => ({ n }))';

it('shows what a program holds, and nothing of what it let go', async () => {
  const letGo = await livingIn(`${MANY}; Buffer.alloc(40 << 20)`);
  const held = await livingIn(`globalThis.kept = ${MANY}`);
  const outside = await livingIn('globalThis.kept = Buffer.alloc(40 << 20)');
  expect(held.heapMB - letGo.heapMB).toBeGreaterThan(20);
  expect(outside.heapMB - letGo.heapMB).toBeLessThan(5);
  expect(outside.externalMB - letGo.externalMB).toBeCloseTo(40, 0);
});
