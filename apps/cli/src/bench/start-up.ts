import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './bundles.ts';
import { freePort, stopped, until } from './processes.ts';
import { systemAmong } from './soak-run.ts';
import { familyOf, memoryOf } from './watch-process.ts';

export interface StartUp {
  /** Milliseconds from `npm start` until `GET /health` answers 200. */
  readonly ms: number;
  /** MB of the system alone, and with npm and what started it; null where memory is not known. */
  readonly memory: number | null;
  readonly together: number | null;
}

const PATIENCE_MS = 120_000;
const LOOK_EVERY_MS = 20;
/** By then the first look at everything is over. */
const SETTLE_MS = 3_000;

const answers = async (port: number): Promise<void> => {
  const { ok } = await fetch(`http://127.0.0.1:${port}/health`);
  if (!ok) throw new Error('not ready');
};

const memoryOfAll = (pids: readonly number[]): number | null => {
  const all = pids.map(memoryOf).filter((held) => held !== null);
  return all.length === 0 ? null : all.reduce((sum, held) => sum + held, 0);
};

const gone = (pid: number): Promise<boolean> =>
  until(async () => {
    if (memoryOf(pid) !== null) throw new Error('still there');
  }, PATIENCE_MS);

/** One `npm start` over a data folder, and its end. @throws when it does not become ready */
const startOnce = async (
  dataDir: string,
  {
    settings = {},
    settles = false,
  }: { readonly settings?: Readonly<Record<string, string>>; readonly settles?: boolean },
): Promise<StartUp> => {
  const [port, smtpPort] = [await freePort(), await freePort()];
  const places = { PORT: String(port), SMTP_PORT: String(smtpPort), DATA_DIR: dataDir };
  const began = performance.now();
  const npm = spawn('npm', ['start'], { cwd: ROOT, stdio: 'ignore', env: { ...process.env, ...places, ...settings } });
  const system = (): number | null => systemAmong(npm.pid ?? 0);
  try {
    const ready = await until(() => answers(port), PATIENCE_MS, LOOK_EVERY_MS);
    const ms = performance.now() - began;
    if (!ready) throw new Error('npm start did not become ready');
    if (settles) await sleep(SETTLE_MS);
    const own = system();
    return { ms, memory: own === null ? null : memoryOf(own), together: memoryOfAll(familyOf(npm.pid ?? 0)) };
  } finally {
    const own = system();
    await stopped(npm);
    if (own !== null) await gone(own);
  }
};

/** `npm start` over a new data folder and again over the same, several times. The demo's mails come the first time only. */
export const startUps = async (
  times: number,
): Promise<{ readonly first: readonly StartUp[]; readonly again: readonly StartUp[]; readonly bare: StartUp }> => {
  const folder = mkdtempSync(join(tmpdir(), 'guestlist-start-'));
  try {
    const [first, again]: [StartUp[], StartUp[]] = [[], []];
    for (let n = 0; n < times; n += 1) {
      first.push(await startOnce(join(folder, String(n)), { settles: n === times - 1 }));
      again.push(await startOnce(join(folder, String(n)), {}));
    }
    return { first, again, bare: await startOnce(join(folder, 'bare'), { settings: { DEMO: '0' }, settles: true }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
