import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ROOT } from './bundles.ts';
import { commandOf, familyOf, memoryOf, processorTimeOf } from './watch-process.ts';

/** What `soak --json` prints, as far as it is read here. */
export interface SoakReport {
  readonly accepted: number;
  /** Answered with 250 and without a row or a verdict at the end. */
  readonly lost: number;
  readonly digests: number;
  readonly mailsPerSecond: { readonly judged: number };
  readonly latencyMs: { readonly p50: number; readonly p99: number };
}

export interface SoakRun extends SoakReport {
  /** MB, of the system's process, sampled ten times a second; empty where memory is not known. */
  readonly memory: readonly number[];
  /** Milliseconds of processor time the system had from its start to its end; null where it is not known. */
  readonly processorMs: number | null;
}

const LOOK_EVERY_MS = 100;

/** The process that is Guestlist itself among those that a command has started. */
export const systemAmong = (pid: number): number | null =>
  familyOf(pid).find((one) => / \S*apps\/local\/src\/main\.ts/u.test(commandOf(one))) ?? null;

/** So many mails may wait to be read: enough to keep the system busy, few enough for digests to go out between. */
const WAITING = 20;
/** The soak's clock strikes after each tenth of the mails: so a member gets about twelve a digest. */
const MAILS_A_MEMBER = 120;

/**
 * Presses mails over SMTP into a system of its own until all are judged, by the soak.
 *
 * @throws when the soak fails
 */
export const soakRun = async (mails: number): Promise<SoakRun> => {
  const members = Math.max(1, Math.round(mails / MAILS_A_MEMBER));
  const script = join(ROOT, 'apps/local/scripts/soak.ts');
  const args = [script, '--json', '--mails', String(mails), '--members', String(members), '--waiting', String(WAITING)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const memory: number[] = [];
  let processorMs: number | null = null;
  const watch = setInterval(() => {
    const system = systemAmong(child.pid ?? 0);
    const held = system === null ? null : memoryOf(system);
    if (system === null || held === null) return;
    memory.push(held);
    processorMs = processorTimeOf(system) ?? processorMs;
  }, LOOK_EVERY_MS);
  try {
    const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    if (code !== 0) throw new Error(`soak ended with ${code}: ${printed}`);
    const report: SoakReport = JSON.parse(printed);
    return { ...report, memory, processorMs };
  } finally {
    clearInterval(watch);
  }
};
