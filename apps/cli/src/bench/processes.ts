import { type ChildProcess, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { familyOf, processorTimeOf } from './watch-process.ts';

/** Another program that judges mails, started for the bench. */
export interface Peer {
  readonly check: (mail: Uint8Array) => Promise<void>;
  /** Processor time it has had so far, its own children included; null where it is not known. */
  readonly processorMs: () => number | null;
  readonly stop: () => Promise<void>;
}

/** Where a program lies, or null. */
export const installed = (name: string): string | null => {
  const path = `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/bin`;
  const { stdout, status } = spawnSync('/bin/sh', ['-c', `command -v ${name}`], { env: { PATH: path } });
  return status === 0 ? stdout.toString().trim() : null;
};

export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** Tries until something works. @returns whether it did in time */
export const until = async (works: () => Promise<unknown>, patienceMs: number, everyMs = 100): Promise<boolean> => {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    try {
      await works();
      return true;
    } catch {
      await sleep(everyMs);
    }
  }
  return false;
};

/** Ends a process and waits for it. */
export const stopped = (child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else {
      child.once('exit', () => done());
      child.kill(signal);
    }
  });

/** Milliseconds of processor time of a process and all it has started; null where it is not known. */
export const processorTimeOfAll = ({ pid }: ChildProcess): number | null => {
  const times = pid === undefined ? [] : familyOf(pid).flatMap((one) => processorTimeOf(one) ?? []);
  return times.length === 0 ? null : times.reduce((sum, time) => sum + time, 0);
};
