import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openClock } from './clock.ts';

describe('the clock', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'guestlist-clock-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('never strikes twice for one moment, nor backwards, nor after a restart', async () => {
    const struck: string[] = [];
    const run = async (at: string) => void struck.push(at);
    const clock = await openClock(folder, run);
    expect(await clock.tickAt('2026-11-20T07:00:00.000Z')).toBe(true);
    expect(await clock.tickAt('2026-11-20T07:00:00.000Z')).toBe(false);
    expect(await clock.tickAt('2026-11-20T06:45:00.000Z')).toBe(false);
    const restarted = await openClock(folder, run);
    expect(await restarted.tickAt('2026-11-20T07:00:00.000Z')).toBe(false);
    expect(await restarted.tickAt('2026-11-20T07:15:00.000Z')).toBe(true);
    expect(struck).toEqual(['2026-11-20T07:00:00.000Z', '2026-11-20T07:15:00.000Z']);
  });

  it('strikes again for a moment whose tick failed', async () => {
    let broken = true;
    const clock = await openClock(folder, async () => {
      if (broken) throw new Error('no');
    });
    await expect(clock.tickAt('2026-11-20T07:00:00.000Z')).rejects.toThrow('no');
    broken = false;
    expect(await clock.tickAt('2026-11-20T07:00:00.000Z')).toBe(true);
  });
});
