import { type ChildProcess, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { familyOf, processorTimeOf } from './watch-process.ts';

/** What another program says of one mail. */
export interface Told {
  /** Milliseconds it says it took, by its own clock; null where it does not say. */
  readonly ownMs: number | null;
  /** Whether it says that a DKIM signature of the mail is good. */
  readonly signed: boolean;
}

/** Another program that judges mails, started for the bench. */
export interface Peer {
  readonly check: (mail: Uint8Array) => Promise<Told>;
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

/** Less than this in a while is rest: its clock ticks in tens of milliseconds. */
const REST = { mostMs: 20, whileMs: 3_000 };

/**
 * Waits until a program does nothing of its own any more, as one does that still compiles expressions after it has begun
 * to answer. @returns whether it rested in time; at once where its processor time is not known
 */
export const rested = async (processorMs: () => number | null, patienceMs: number, rest = REST): Promise<boolean> => {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const before = processorMs();
    if (before === null) return false;
    await sleep(rest.whileMs);
    if ((processorMs() ?? before) - before <= rest.mostMs) return true;
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
