import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restore } from '../src/backup/backup.ts';
import { openDiskQueue } from '../src/disk-queue.ts';
import { type Endpoints, listenEndpoints } from '../src/endpoints/listen.ts';
import { s3Endpoint } from '../src/endpoints/s3.ts';
import { openIntake } from '../src/intake.ts';
import { openOutbox } from '../src/outbox.ts';
import { openRawMails } from '../src/raw-mails.ts';
import { outboxPages } from '../src/web/outbox.tsx';
import { temporaryFolder } from './running.ts';

const SECRET = 'the key of all links';
/** Ways to spell a place above the folder one is let into. */
const ABOVE = [
  '../link-keys',
  '..%2flink-keys',
  '..%2Flink-keys',
  '%2e%2e/link-keys',
  '%2e%2e%2flink-keys',
  '..\\link-keys',
  '..%5clink-keys',
  './../link-keys',
  'x/../../link-keys',
  '....//link-keys',
  '%252e%252e%252flink-keys',
  '/link-keys',
  '//link-keys',
  'link-keys%00',
  '.',
  '..',
];

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let data: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  data = join(folder.path, 'data');
  await mkdir(data);
  await writeFile(join(data, 'link-keys'), SECRET);
});
afterEach(() => folder.remove());

/** Every file beside or above the data folder, by name: what should have stayed alone. */
const outside = async (): Promise<readonly string[]> => (await readdir(folder.path)).toSorted();

describe('the bucket’s endpoint', () => {
  let endpoints: Endpoints;
  afterEach(() => endpoints.close());

  /** As it stands: fetch and URL would tidy a path up before it is sent. */
  const ask = (method: string, path: string): Promise<{ status: number; body: string }> =>
    new Promise((done, fail) => {
      const { hostname, port } = new URL(endpoints.url);
      const sent = request({ hostname, port, method, path }, async (answer) => {
        const chunks: Buffer[] = [];
        for await (const chunk of answer) chunks.push(chunk);
        done({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() });
      });
      sent.on('error', fail).end();
    });

  it('gives and deletes what it holds, and nothing that lies elsewhere', async () => {
    const mails = await openRawMails(data);
    endpoints = await listenEndpoints({ s3: s3Endpoint(mails) });
    await mails.put('one', Buffer.from('From: a@b.example\r\n\r\nhello'));
    expect(await ask('GET', '/s3/raw/one')).toEqual({ status: 200, body: 'From: a@b.example\r\n\r\nhello' });
    for (const path of ABOVE) {
      for (const method of ['GET', 'HEAD', 'DELETE', 'PUT']) {
        const { status, body } = await ask(method, `/s3/raw/${path.replaceAll(' ', '%20')}`);
        expect([method, path, status]).toEqual([method, path, 404]);
        expect(body).not.toContain(SECRET);
      }
    }
    expect(await readFile(join(data, 'link-keys'), 'utf8')).toBe(SECRET);
    expect(await mails.keys()).toEqual(['one']);
  });
});

describe('the outbox', () => {
  it('shows its own mails by their ids, and no other file', async () => {
    const outbox = await openOutbox(join(data, 'outbox'));
    const pages = outboxPages(outbox);
    const id = outbox.newMessageId();
    const raw = Buffer.from('From: a@b.example\r\nSubject: hi\r\n\r\nhello').toString('base64');
    await outbox.keep({ to: ['a@b.example'], sentAt: '2026-11-20T07:00:00.000Z', tags: {}, raw }, id);
    expect((await pages.request(`/outbox/${id}`)).status).toBe(200);
    for (const path of ABOVE)
      for (const below of ['', '/html']) {
        const answer = await pages.request(`/outbox/${encodeURIComponent(path)}${below}`);
        expect([path, answer.status]).toEqual([path, 404]);
        expect(await answer.text()).not.toContain(SECRET);
      }
    expect(outbox.has('../link-keys')).toBe(false);
  });
});

describe('a mail that is handed in', () => {
  it('lies under a name of ours, whatever its envelope and its file are called', async () => {
    const queue = await openDiskQueue(join(data, 'queues'), 'mail');
    const mails = await openRawMails(data);
    const intake = openIntake(mails, queue);
    for (const name of ABOVE)
      await intake.accept({ from: name, recipients: [`${name}@x.example`] }, Buffer.from('x: y'));
    for (const key of await mails.keys()) expect(key).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/u);
    expect(await mails.keys()).toHaveLength(ABOVE.length);
    expect(await outside()).toEqual(['data']);
  });
});

describe('a backup that was made to lead elsewhere', () => {
  const archive = async (...lines: readonly object[]): Promise<string> => {
    const text = [{ format: 'guestlist-backup-1' }, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
    const end = { files: lines.length, sha256: createHash('sha256').update(text).digest('hex') };
    const path = join(folder.path, 'made.backup');
    await writeFile(path, gzipSync(`${text}${JSON.stringify(end)}\n`));
    return path;
  };
  const bytes = Buffer.from('planted').toString('base64');

  it('is restored where its paths lead into the folder', async () => {
    const to = join(folder.path, 'fine');
    expect(await restore(to, await archive({ path: 'raw/one', bytes }, { path: '..odd name', bytes }))).toBe(2);
    expect(await readFile(join(to, 'raw/one'), 'utf8')).toBe('planted');
  });

  it.each([
    '../planted',
    'raw/../../planted',
    '/tmp/guestlist-planted',
    '..',
    '.',
    '',
    'raw/',
    'raw/\0planted',
    '..\\planted',
    'C:\\planted',
    'x'.repeat(5000),
  ])('is refused with what it is, and writes nothing outside: %j', async (path) => {
    const from = await archive({ path, bytes });
    await expect(restore(join(folder.path, 'new'), from)).rejects.toThrow(/cannot be restored: it /u);
    expect(await outside()).toEqual(['data', 'made.backup']);
  });

  it('cannot write a file twice, nor below one that it wrote before', async () => {
    for (const second of ['raw/one', 'raw/one/below']) {
      const from = await archive({ path: 'raw/one', bytes }, { path: second, bytes });
      await expect(restore(join(folder.path, 'new'), from)).rejects.toThrow(/cannot be restored: it /u);
      expect(await outside()).toEqual(['data', 'made.backup']);
    }
  });
});
