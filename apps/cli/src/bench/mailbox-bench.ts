import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { zone } from '@guestlist/linkedin-mail/test-mails';
import { simpleParser } from 'mailparser';
import { mboxMails } from '../triage/mbox.ts';
import { ROOT } from './bundles.ts';
import { type Benchmark, type Figure, median, rounded } from './figure.ts';
import { invitationMails } from './mails.ts';
import { memoryOf, positionIn, processorTimeOf, slopeOf } from './watch-process.ts';

const SMALL_BYTES = 40e6;
const LARGE_BYTES = 1024 ** 3;
/** As `npm run triage` gives them. */
const NODE_FLAGS = ['--max-semi-space-size=4'] as const;
/** As much of the mailbox as mailparser is given. */
const SAMPLE_BYTES = 10e6;

/** `triage --json` over a mailbox as Takeout exports it, against mailparser and against reading the file alone. */
export const mailboxBench: Benchmark = {
  name: 'mailbox',
  about: 'an mbox export: read, checked and judged by triage in a process of its own',
  run: async ({ large }) => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'guestlist-mbox-')));
    try {
      const path = join(folder, 'all.mbox');
      const dns = join(folder, 'zone.json');
      writeFileSync(dns, JSON.stringify(zone));
      await writeMailbox(path, large ? LARGE_BYTES : SMALL_BYTES);
      const megabytes = statSync(path).size / 1e6;
      const alone = await spentOn(() => readThrough(path));
      const parsing = await spentOn(() => parseSome(path));
      const { spent, samples } = await triage(path, dns);
      const read = megabytes / alone.seconds;
      const theirs = SAMPLE_BYTES / 1e6 / parsing.seconds;
      const ours = megabytes / spent.seconds;
      return [
        { what: 'mailbox', value: rounded(megabytes), unit: 'MB' },
        { what: 'reading the file alone', value: rounded(read), unit: 'MB/s' },
        {
          what: 'splitting, and mailparser on each mail',
          value: rounded(theirs),
          unit: 'MB/s',
          note: 'takes apart, checks and judges nothing',
        },
        {
          what: 'triage, start included',
          value: rounded(ours),
          unit: 'MB/s',
          note: 'signatures checked, invitations judged',
        },
        { what: 'triage to mailparser', value: rounded(ours / theirs), unit: '×' },
        processorFigure(megabytes / spent.processor, SAMPLE_BYTES / 1e6 / parsing.processor),
        { what: 'triage to reading the file alone', value: rounded(ours / read), unit: '×' },
        ...memoryFigures(samples, megabytes),
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** MB a second of processor time, ours to theirs: what else the machine does does not count. */
const processorFigure = (ours: number, theirs: number): Figure => {
  const what = 'triage to mailparser, by processor time';
  if (!Number.isFinite(ours)) return { what, value: null, unit: '×', note: 'not known on this system' };
  return { what, value: rounded(ours / theirs), unit: '×', note: `${rounded(ours)} to ${rounded(theirs)} MB a second` };
};

/** Memory once the code is compiled and the first mails are read: how much, and whether it grows with the file. */
export const memoryFigures = (samples: readonly Sample[], megabytes: number): readonly Figure[] => {
  const within = (from: number, to: number) =>
    samples.filter(({ at }) => at >= from * megabytes && at <= to * megabytes).map(({ memory }) => memory);
  const [early, late] = [median(within(0.25, 0.5)), median(within(0.75, 1))];
  const settled = samples.filter(({ at }) => at >= megabytes / 4).map(({ at, memory }) => ({ x: at, y: memory }));
  const most = Math.max(...samples.map(({ memory }) => memory));
  const known = (value: number): number | null => (Number.isFinite(value) ? rounded(value) : null);
  return [
    { what: 'memory in the last quarter', value: known(late), unit: 'MB', note: `${known(most) ?? '?'} MB at most` },
    { what: 'memory, last quarter to second', value: known(late / early), unit: '×', aim: { most: 1.25 } },
    {
      what: 'memory, slope over the last three quarters',
      value: settled.length > 1 ? rounded(slopeOf(settled) * 100) : null,
      unit: 'MB per 100 MB read',
    },
  ];
};

const writeMailbox = async (path: string, size: number): Promise<void> => {
  const file = createWriteStream(path);
  const mails = invitationMails().map(({ eml }) =>
    Buffer.concat([Buffer.from('From 1@xxx Mon Mar 02 08:16:31 +0000 2026\r\n'), eml, Buffer.from('\r\n\r\n')]),
  );
  for (let written = 0, at = 0; written < size; at += 1) {
    const mail = mails[at % mails.length] ?? Buffer.alloc(1);
    written += mail.length;
    if (!file.write(mail)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
};

/** Seconds, on the clock and of processor time. */
interface Spent {
  readonly seconds: number;
  readonly processor: number;
}

const spentOn = async (work: () => Promise<unknown>): Promise<Spent> => {
  const [began, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - began) / 1000, processor: (user + system) / 1e6 };
};

const readThrough = async (path: string): Promise<number> => {
  let size = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) size += (chunk as Buffer).length;
  return size;
};

const parseSome = async (path: string): Promise<void> => {
  for await (const mail of mboxMails(createReadStream(path, { end: SAMPLE_BYTES })))
    await simpleParser(Buffer.from(mail));
};

interface Sample {
  /** MB of the file that were read by then, and MB of memory. */
  readonly at: number;
  readonly memory: number;
}

interface Watched {
  readonly spent: Spent;
  readonly samples: readonly Sample[];
}

/** Runs triage as its npm command does, and watches its memory. */
const triage = (path: string, dns: string): Promise<Watched> =>
  new Promise((done, fail) => {
    const began = performance.now();
    const args = [...NODE_FLAGS, join(ROOT, 'apps/cli/src/triage.ts'), '--json', '--dns', dns, path];
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const samples: Sample[] = [];
    let processorMs = Number.NaN;
    const watch = setInterval(() => {
      const pid = child.pid ?? 0;
      const [position, memory] = [positionIn(pid, path), memoryOf(pid)];
      processorMs = processorTimeOf(pid) ?? processorMs;
      if (position !== null && memory !== null) samples.push({ at: position / 1e6, memory });
    }, 100);
    child.once('error', fail);
    child.once('exit', (code) => {
      clearInterval(watch);
      const spent = { seconds: (performance.now() - began) / 1000, processor: processorMs / 1000 };
      if (code === 0) done({ spent, samples });
      else fail(new Error(`triage ended with ${code}`));
    });
  });
