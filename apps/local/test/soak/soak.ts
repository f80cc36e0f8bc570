import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { zone } from '@guestlist/linkedin-mail/test-mails';
import type { Store } from '@guestlist/store';
import { DATABASE_ADDRESS, LOCAL_TABLE } from '../../src/data-folder-names.ts';
import { type Running, startGuestlist, temporaryFolder } from '../running.ts';
import type { KnownMember } from '../torture/ledger.ts';
import { nthMail } from '../torture/mails.ts';
import { watchBacklog } from './backlog.ts';
import { soakClock } from './clock.ts';
import { PROBED } from './live-memory.ts';
import { makeMembers } from './members.ts';
import { type MemoryReport, memoryReport, warmSample } from './memory-report.ts';
import { percentile } from './process-figures.ts';
import { type Samples, sampler } from './sampler.ts';
import { type SentMail, sendAll } from './senders.ts';
import { settle, waitUntilJudged } from './settle.ts';
import { watchVerdicts } from './verdict-watch.ts';

/** About so many mails are timed, or all of fewer. */
const TIMED = 2_000;
const SAMPLES = 100;
/** The clock strikes after each so many hundredths of the mails. */
const STRIKE_EVERY = 10;
/** What lives is measured once between two strokes, and at the end. */
const LIVE_AT = 5;

export interface SoakOptions {
  readonly mails: number;
  readonly members: number;
  readonly connections: number;
  /** Mails a second; null: as fast as they are taken. */
  readonly rate: number | null;
  /** The most mails that may be taken and not yet judged (below 200); senders wait for it. */
  readonly waiting: number;
  /** Mails are sent for so long at most. */
  readonly minutes: number;
  readonly progress?: Parameters<typeof sampler>[1];
  /** Ends the system at once, and the soak with it. */
  readonly stopped?: AbortSignal;
}

export interface SoakReport {
  readonly members: number;
  readonly connections: number;
  /** How many were answered with 250. */
  readonly accepted: number;
  /** How often 4xx was answered; each was sent again. */
  readonly shed: number;
  /** Answered with 250 and without a row or a verdict at the end. */
  readonly lost: number;
  readonly deadLetters: number;
  readonly digests: number;
  /** Until the last 250, and until the last verdict. */
  readonly seconds: { readonly accepted: number; readonly judged: number };
  readonly mailsPerSecond: { readonly accepted: number; readonly judged: number };
  /** From 250 to the verdict. */
  readonly latencyMs: { readonly watched: number; readonly p50: number; readonly p99: number };
  readonly memory: MemoryReport;
  readonly fds: { readonly warm: number; readonly last: number; readonly most: number };
}

/** The table of a running system, over the wire. */
const openStore = async (dataDir: string): Promise<Store & { readonly client: DynamoDBClient }> => {
  const endpoint = (await readFile(join(dataDir, DATABASE_ADDRESS), 'utf8')).trim();
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return { client: new DynamoDBClient({ region: 'local', credentials, endpoint }), table: LOCAL_TABLE };
};

const rounded = (value: number, places = 0): number => Number(value.toFixed(places));

interface Pressed {
  readonly sent: readonly SentMail[];
  readonly shed: number;
  readonly acceptedMs: number;
  readonly judgedMs: number;
  readonly latenciesMs: readonly number[];
  readonly samples: Samples;
}

/** Sends all mails to a running system while digests go out, and waits until they are judged. */
const press = async (running: Running, store: Store, options: SoakOptions): Promise<Pressed> => {
  const members = await makeMembers(running, options.members);
  const memberAt = (n: number): KnownMember => {
    const member = members[n % members.length];
    if (member === undefined) throw new Error('a soak needs a member');
    return member;
  };
  const watch = watchVerdicts(store);
  const { take, takeLive, all } = sampler(running, options.progress ?? (() => {}));
  const timedEvery = Math.max(1, Math.floor(options.mails / TIMED));
  const every = Math.max(1, Math.floor(options.mails / SAMPLES));
  const sent: SentMail[] = [];
  const clock = soakClock(running);
  const backlog = watchBacklog(running.dataDir, store, options.waiting);
  const startedAt = Date.now();
  const shed = await sendAll({
    ...options,
    smtpPort: running.smtpPort,
    turn: backlog.turn,
    until: startedAt + options.minutes * 60_000,
    nthMail: (n) => nthMail('soak', n, memberAt(n), startedAt),
    onAccepted: (mail, n) => {
      sent.push(mail);
      if (n % timedEvery === 0) watch.add(mail);
      if (sent.length % every === 0) take(sent.length);
      if (sent.length % (every * STRIKE_EVERY) === 0) clock.strike();
      if (sent.length % (every * STRIKE_EVERY) === every * LIVE_AT) takeLive(sent.length);
    },
  });
  const acceptedMs = Date.now() - startedAt;
  await backlog.stop();
  await waitUntilJudged(running.dataDir, store);
  const judgedMs = Date.now() - startedAt;
  clock.strike();
  await clock.done();
  take(sent.length);
  takeLive(sent.length);
  const samples = await all();
  await watch.stop();
  return { sent, shed, acceptedMs, judgedMs, latenciesMs: watch.latenciesMs, samples };
};

const fdsOf = ({ held }: Samples, mails: number): SoakReport['fds'] => ({
  warm: warmSample(held, mails).fds,
  last: held.at(-1)?.fds ?? Number.NaN,
  most: Math.max(...held.map(({ fds }) => fds)),
});

const figuresOf = ({ sent, acceptedMs, judgedMs, latenciesMs, samples }: Pressed) => {
  const speed = (ms: number): number => rounded((sent.length * 1_000) / ms, 1);
  return {
    seconds: { accepted: rounded(acceptedMs / 1_000, 1), judged: rounded(judgedMs / 1_000, 1) },
    mailsPerSecond: { accepted: speed(acceptedMs), judged: speed(judgedMs) },
    latencyMs: {
      watched: latenciesMs.length,
      p50: rounded(percentile(latenciesMs, 0.5)),
      p99: rounded(percentile(latenciesMs, 0.99)),
    },
    memory: memoryReport(samples, sent.length),
    fds: fdsOf(samples, sent.length),
  };
};

const report = async (running: Running, options: SoakOptions): Promise<SoakReport> => {
  const store = await openStore(running.dataDir);
  const pressed = await press(running, store, options);
  const settled = await settle(running, store, pressed.sent);
  store.client.destroy();
  const { members, connections } = options;
  const { sent, shed } = pressed;
  return { members, connections, accepted: sent.length, shed, ...settled, ...figuresOf(pressed) };
};

/**
 * Runs a local system of its own under load until all mails are judged and digested; its folder goes with it.
 *
 * @throws when it stands still, or answers a mail with anything but 250 or 4xx
 */
export const soak = async (options: SoakOptions): Promise<SoakReport> => {
  const folder = await temporaryFolder();
  try {
    const zoneFile = join(folder.path, 'zone.json');
    await writeFile(zoneFile, JSON.stringify(zone));
    const running = await startGuestlist(join(folder.path, 'data'), { DNS_ZONE: zoneFile }, PROBED);
    options.stopped?.addEventListener('abort', () => void running.kill());
    try {
      return await report(running, options);
    } finally {
      await running.end('SIGTERM');
    }
  } finally {
    await folder.remove();
  }
};
