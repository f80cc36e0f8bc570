import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  readFileSync,
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
import { type Benchmark, median, rounded } from './figure.ts';
import { invitationMails } from './mails.ts';

const SMALL_BYTES = 40e6;
const LARGE_BYTES = 1024 ** 3;
/** As much of the mailbox as mailparser is given. */
const SAMPLE_BYTES = 10e6;

/** `triage --json` over a mailbox as Takeout exports it, against mailparser and against reading the file alone. */
export const mailboxBench: Benchmark = {
  name: 'mailbox',
  about: 'an mbox export: read, checked and judged by triage in a process of its own',
  run: async ({ large }) => {
    const folder = mkdtempSync(join(tmpdir(), 'guestlist-mbox-'));
    try {
      const path = join(folder, 'all.mbox');
      const dns = join(folder, 'zone.json');
      writeFileSync(dns, JSON.stringify(zone));
      await writeMailbox(path, large ? LARGE_BYTES : SMALL_BYTES);
      const megabytes = statSync(path).size / 1e6;
      const read = megabytes / (await seconds(() => readThrough(path)));
      const theirs = SAMPLE_BYTES / 1e6 / (await seconds(() => parseSome(path)));
      const { took, rss } = await triage(path, dns);
      const ours = megabytes / took;
      const early = median(rss.slice(rss.length >> 2, rss.length >> 1));
      const late = median(rss.slice(-(rss.length >> 2)));
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
        { what: 'memory in the last quarter', value: rounded(late), unit: 'MB' },
        { what: 'memory, last quarter to second', value: rounded(late / early), unit: '×', aim: { most: 1.25 } },
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
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

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
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

const RSS = /^VmRSS:\s+(\d+) kB$/mu;

/** Runs triage and watches its memory, in MB. */
const triage = (path: string, dns: string): Promise<{ readonly took: number; readonly rss: readonly number[] }> =>
  new Promise((done, fail) => {
    const began = performance.now();
    const args = [join(ROOT, 'apps/cli/src/triage.ts'), '--json', '--dns', dns, path];
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const rss: number[] = [];
    const watch = setInterval(() => {
      const [, kB] = RSS.exec(statusOf(child.pid)) ?? [];
      if (kB !== undefined) rss.push(Number(kB) / 1000);
    }, 100);
    child.once('error', fail);
    child.once('exit', (code) => {
      clearInterval(watch);
      if (code === 0) done({ took: (performance.now() - began) / 1000, rss });
      else fail(new Error(`triage ended with ${code}`));
    });
  });

/** Where the system tells of processes by files; elsewhere memory is not known. */
const statusOf = (pid: number | undefined): string => {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
};
