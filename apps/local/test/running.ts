import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { COMMANDS, ENVIRONMENTS } from '../boot/commands.mjs';

const ROOT = resolve(import.meta.dirname, '../../..');
const PATIENCE_MS = 60_000;

export interface OutboxMail {
  readonly to: string;
  readonly subject: string;
  readonly sentAt: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A Guestlist in a process of its own, as `npm start` runs it, over a data folder of its own. */
export interface Running {
  readonly url: string;
  readonly smtpPort: number;
  readonly dataDir: string;
  /** SIGKILL, as a power cut; the data folder stays. */
  readonly kill: () => Promise<void>;
  /** The signal, and its exit code. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
  readonly restart: (env?: Readonly<Record<string, string>>) => Promise<Running>;
  readonly outbox: () => Promise<readonly OutboxMail[]>;
  readonly post: (path: string, body: unknown) => Promise<{ readonly status: number; readonly body: unknown }>;
  readonly deliver: (envelope: { from: string; to: string }, eml: Uint8Array) => Promise<void>;
  readonly printed: () => string;
  /** Asks whoever listens to its channel. */
  readonly ask: (question: string) => Promise<unknown>;
  /** Resolves when the process is gone, whoever ended it. */
  readonly gone: Promise<unknown>;
  readonly pid: number;
}

export const temporaryFolder = async (): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> => {
  const path = await mkdtemp(join(tmpdir(), 'guestlist-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
};

export const exited = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done(child.exitCode);
    else child.once('exit', (code) => done(code));
  });

/** Asks a process over its channel; the next thing it says there is its answer. */
export const asker =
  (child: ChildProcess) =>
  async (question: string): Promise<unknown> => {
    const answered = once(child, 'message');
    child.send(question);
    const [answer]: unknown[] = await answered;
    return answer;
  };

/** Waits for as long as the answer takes: a tick with much to send needs more than fetch's five minutes. */
const postJson = async (url: URL, body: unknown): Promise<{ readonly status: number; readonly body: unknown }> => {
  const sent = request(url, { method: 'POST', headers: { 'content-type': 'application/json' } });
  sent.end(JSON.stringify(body));
  const [answer]: IncomingMessage[] = await once(sent, 'response');
  if (answer === undefined) throw new Error('a response event without a response');
  return { status: answer.statusCode ?? 0, body: await json(answer) };
};

/** What Node is given to run it from its sources. */
export const FROM_SOURCE: readonly string[] = COMMANDS.start;

/** A Guestlist's process, as `npm start` makes it, over a data folder of its own. */
export const spawnGuestlist = (
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
  program: readonly string[] = FROM_SOURCE,
) =>
  spawn(process.execPath, program, {
    cwd: ROOT,
    // It ends when the channel does: with us, however we end.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...ENVIRONMENTS.start,
      PATH: process.env['PATH'] ?? '',
      DATA_DIR: dataDir,
      PORT: '0',
      SMTP_PORT: '0',
      DEMO: '0',
      ...env,
    },
  });

/**
 * Starts it and resolves when it has printed its addresses.
 *
 * @param program what Node is given to run; its sources when left out
 * @throws with what it printed, when it stops before
 */
export const startGuestlist = async (
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
  program: readonly string[] = FROM_SOURCE,
): Promise<Running> => {
  const child = spawnGuestlist(dataDir, env, program);
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const found = (pattern: RegExp): string | undefined => pattern.exec(printed)?.[1];
  const deadline = Date.now() + PATIENCE_MS;
  while (found(/SMTP +\S+:(\d+)/u) === undefined) {
    if (child.exitCode !== null) throw new Error(`it stopped with ${child.exitCode}: ${printed}`);
    if (Date.now() > deadline) throw new Error(`it did not start: ${printed}`);
    await sleep(20);
  }
  const url = (found(/Pages +(\S+)/u) ?? '').replace(/\/$/u, '');
  const smtpPort = Number(found(/SMTP +\S+:(\d+)/u));
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    return exited(child);
  };
  return {
    url,
    smtpPort,
    dataDir,
    kill: async () => void (await end('SIGKILL')),
    end,
    restart: (more = {}) => startGuestlist(dataDir, { ...env, ...more }, program),
    outbox: async () => (await fetch(`${url}/outbox.json`)).json() as Promise<readonly OutboxMail[]>,
    post: (path, body) => postJson(new URL(path, url), body),
    deliver: async (envelope, eml) => {
      const transport = createTransport({ host: '127.0.0.1', port: smtpPort, secure: false, ignoreTLS: true });
      await transport.sendMail({ envelope, raw: Buffer.from(eml) });
      transport.close();
    },
    printed: () => printed,
    ask: asker(child),
    gone: exited(child),
    pid: child.pid ?? 0,
  };
};
