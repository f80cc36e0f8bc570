import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { zone } from '@guestlist/linkedin-mail/test-mails';
import { type Store, unscoredInvitations } from '@guestlist/store';
import { DATABASE_ADDRESS, LOCAL_TABLE } from '../../src/data-folder-names.ts';
import { type Running, startGuestlist, temporaryFolder } from '../running.ts';
import type { KnownMember } from '../torture/ledger.ts';
import { nthMail } from '../torture/mails.ts';
import { outboxReader } from '../torture/outbox-reader.ts';
import { type ProcessSample, percentile, sampleProcess, slopePerThousand } from './process-figures.ts';
import { type SentMail, sendAll } from './senders.ts';
import { isJudged, watchVerdicts } from './verdict-watch.ts';

const DAY_MS = 24 * 3_600_000;
/** One mail in so many is timed. */
const WATCH_EVERY = 10;
/** A queue that has not become shorter for so long never will. */
const STUCK_MS = 120_000;
const SAMPLES = 100;

export interface SoakOptions {
  readonly mails: number;
  readonly members: number;
  readonly connections: number;
  /** Mails a second; null: as fast as they are taken. */
  readonly rate: number | null;
  /** Mails are sent for so long at most. */
  readonly minutes: number;
  readonly progress?: (sample: ProcessSample) => void;
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
  readonly rssMB: { readonly at10: number; readonly at100: number; readonly perThousandMails: number };
  readonly fds: { readonly at10: number; readonly at100: number; readonly most: number };
}

const makeMembers = async (running: Running, count: number): Promise<readonly KnownMember[]> => {
  const members: KnownMember[] = [];
  for (let n = 0; n < count; n += 1) {
    const email = `member-${n}@fernholz.example`;
    const profile = { headline: 'Head of purchasing', lookingFor: ['machine tools'] };
    const member = { email, name: `Member ${n}`, timeZone: 'UTC', locale: 'en', digestAt: '07:00', profile };
    const { status, body } = await running.post('/members', member);
    if (status !== 201) throw new Error(`POST /members was answered ${status}: ${JSON.stringify(body)}`);
    const { memberId, door } = body as { memberId: string; door: string };
    members.push({ memberId, email, door });
  }
  return members;
};

/** The table of a running system, over the wire. */
const openStore = async (dataDir: string): Promise<Store & { readonly client: DynamoDBClient }> => {
  const endpoint = (await readFile(join(dataDir, DATABASE_ADDRESS), 'utf8')).trim();
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return { client: new DynamoDBClient({ region: 'local', credentials, endpoint }), table: LOCAL_TABLE };
};

const messagesIn = async (dataDir: string, queue: string): Promise<number> =>
  (await readdir(join(dataDir, 'queues', queue)).catch(() => [])).length;

/** Resolves when every mail was read and judged; gives up on what stands still. */
const waitUntilJudged = async (dataDir: string, store: Store): Promise<void> => {
  let least = Number.POSITIVE_INFINITY;
  let since = Date.now();
  for (;;) {
    const left = (await messagesIn(dataDir, 'mail')) + (await unscoredInvitations(store, { before: '9999' })).length;
    if (left === 0) return;
    if (left < least) [least, since] = [left, Date.now()];
    if (Date.now() - since > STUCK_MS) throw new Error(`${left} mails wait and none is judged`);
    await sleep(200);
  }
};

const countLost = async (store: Store, sent: readonly SentMail[]): Promise<number> => {
  let lost = 0;
  for (const mail of sent) if (!(await isJudged(store, mail))) lost += 1;
  return lost;
};

const nextDay = (): string => new Date(Date.now() + DAY_MS).toISOString();

const strike = async (running: Running): Promise<void> => {
  const { status } = await running.post('/tick', { at: nextDay() });
  if (status !== 200) throw new Error(`the tick was answered ${status}`);
};

const rounded = (value: number, places = 0): number => Number(value.toFixed(places));

/** Samples the process now and then, without keeping the senders waiting. */
const sampler = (pid: number, progress: SoakOptions['progress']) => {
  const samples: ProcessSample[] = [];
  let sampling: Promise<unknown> = Promise.resolve();
  return {
    take: (mails: number): void => {
      const taken = sampleProcess(pid, mails).then((sample) => {
        samples.push(sample);
        progress?.(sample);
      });
      sampling = Promise.all([sampling, taken]);
    },
    all: async (): Promise<readonly ProcessSample[]> => {
      await sampling;
      return samples;
    },
  };
};

interface Pressed {
  readonly sent: readonly SentMail[];
  readonly shed: number;
  readonly acceptedMs: number;
  readonly judgedMs: number;
  readonly latenciesMs: readonly number[];
  readonly samples: readonly ProcessSample[];
}

/** Sends all mails to a running system, and waits until they are judged. */
const press = async (running: Running, store: Store, options: SoakOptions): Promise<Pressed> => {
  const members = await makeMembers(running, options.members);
  const memberAt = (n: number): KnownMember => {
    const member = members[n % members.length];
    if (member === undefined) throw new Error('a soak needs a member');
    return member;
  };
  const watch = watchVerdicts(store);
  const { take, all } = sampler(running.pid, options.progress);
  const every = Math.max(1, Math.floor(options.mails / SAMPLES));
  const sent: SentMail[] = [];
  const startedAt = Date.now();
  const shed = await sendAll({
    ...options,
    smtpPort: running.smtpPort,
    until: startedAt + options.minutes * 60_000,
    nthMail: (n) => nthMail('soak', n, memberAt(n), startedAt),
    onAccepted: (mail, n) => {
      sent.push(mail);
      if (n % WATCH_EVERY === 0) watch.add(mail);
      if (sent.length % every === 0) take(sent.length);
    },
  });
  const acceptedMs = Date.now() - startedAt;
  await waitUntilJudged(running.dataDir, store);
  const judgedMs = Date.now() - startedAt;
  take(sent.length);
  const samples = await all();
  await watch.stop();
  return { sent, shed, acceptedMs, judgedMs, latenciesMs: watch.latenciesMs, samples };
};

const figuresOf = ({ sent, acceptedMs, judgedMs, latenciesMs, samples }: Pressed) => {
  const settled = samples.filter(({ mails }) => mails >= sent.length / 10);
  const [first, last] = [settled[0], settled.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no sample was taken');
  const speed = (ms: number): number => rounded((sent.length * 1_000) / ms, 1);
  return {
    seconds: { accepted: rounded(acceptedMs / 1_000, 1), judged: rounded(judgedMs / 1_000, 1) },
    mailsPerSecond: { accepted: speed(acceptedMs), judged: speed(judgedMs) },
    latencyMs: {
      watched: latenciesMs.length,
      p50: rounded(percentile(latenciesMs, 0.5)),
      p99: rounded(percentile(latenciesMs, 0.99)),
    },
    rssMB: {
      at10: rounded(first.rssMB),
      at100: rounded(last.rssMB),
      perThousandMails: rounded(slopePerThousand(settled), 2),
    },
    fds: { at10: first.fds, at100: last.fds, most: Math.max(...samples.map(({ fds }) => fds)) },
  };
};

/** Lets the digests out, and holds the table against what was accepted. */
const settle = async (running: Running, store: Store, sent: readonly SentMail[]) => {
  await strike(running);
  return {
    lost: await countLost(store, sent),
    deadLetters: await messagesIn(running.dataDir, 'mail-dead-letters'),
    digests: (await outboxReader(running.dataDir)()).length,
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
    const running = await startGuestlist(join(folder.path, 'data'), { DNS_ZONE: zoneFile });
    try {
      return await report(running, options);
    } finally {
      await running.end('SIGTERM');
    }
  } finally {
    await folder.remove();
  }
};
