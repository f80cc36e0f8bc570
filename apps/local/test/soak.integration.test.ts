import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { exited } from './running.ts';
import { soak } from './soak/soak.ts';

const SCRIPT = resolve(import.meta.dirname, '../scripts/soak.ts');

/** Guestlist's processes below one: esbuild's and the like end with them. */
const guestlistsOf = (pid: number | undefined): readonly string[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter((child) => child !== '' && readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('main.ts'));

describe('the soak', () => {
  it('loses nothing of forty mails, and says how long their verdicts took and what lives', async () => {
    const report = await soak({ mails: 40, members: 2, connections: 2, rate: null, waiting: 20, minutes: 5 });
    expect(report).toMatchObject({ accepted: 40, lost: 0, deadLetters: 0, latencyMs: { watched: 40 } });
    expect(report.digests).toBeGreaterThanOrEqual(2);
    const { live, risen } = report.memory;
    expect(live.map(({ mails }) => mails)).toEqual([5, 15, 25, 35, 40]);
    for (const { heapMB, externalMB, committedMB, anonymousMB } of live) {
      expect(heapMB).toBeGreaterThan(20);
      expect(committedMB).toBeGreaterThan(heapMB);
      expect(anonymousMB).toBeGreaterThan(heapMB + externalMB);
    }
    expect(risen).toEqual({ liveMB: expect.any(Number), mostMB: 8 });
  });

  it('ends its system when it is ended', async () => {
    const run = spawn(process.execPath, [SCRIPT, '--mails', '900', '--members', '1'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const lines = createInterface({ input: run.stderr });
    await once(lines, 'line');
    const systems = guestlistsOf(run.pid);
    expect(systems).toHaveLength(1);
    run.kill('SIGTERM');
    expect(await exited(run)).toBe(130);
    expect(systems.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([]);
  });
});
