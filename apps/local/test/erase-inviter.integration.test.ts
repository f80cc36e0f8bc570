import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { writeMail, zone } from '@guestlist/linkedin-mail/test-mails';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRawMails } from '../src/raw-mails.ts';
import { type Running, startGuestlist, temporaryFolder } from './running.ts';

const ADMIN = resolve(import.meta.dirname, '../../cli/src/admin.ts');
const TRACES = /Nadezhda Quillmark|quillmark|kilns of Vaasa/iu;
const inviter = {
  name: 'Nadezhda Quillmark',
  firstName: 'Nadezhda',
  headline: 'Kilns and glazes',
  title: null,
  company: null,
  location: null,
  slug: 'nadezhda-quillmark',
  memberNumber: '777888999',
  photo: false,
};
const recipient = {
  name: 'Ada Sorel',
  firstName: 'Ada',
  headline: null,
  email: 'ada@sorel.example',
  memberNumber: '48151623',
};

/** A file's bytes, and what they say once opened and decoded where it is a mail. */
const saidIn = async (dataDir: string, path: string): Promise<string> => {
  const isRaw = path.includes('/raw/');
  const bytes = isRaw ? await (await openRawMails(dataDir)).read(basename(path)) : await readFile(path);
  if (bytes === null) throw new Error('the mail has gone');
  const plain = bytes.toString('latin1');
  if (path.includes('/outbox/'))
    return (await PostalMime.parse(Buffer.from(JSON.parse(plain).raw, 'base64'))).text ?? '';
  if (isRaw) return plain + ((await PostalMime.parse(bytes)).text ?? '');
  return plain;
};

describe('an inviter who asks to be erased, on one machine', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let guestlist: Running;
  const traces = async (): Promise<readonly string[]> => {
    const files = (await readdir(guestlist.dataDir, { recursive: true, withFileTypes: true })).filter((one) =>
      one.isFile(),
    );
    const found: string[] = [];
    for (const { name, parentPath } of files)
      if (TRACES.test(await saidIn(guestlist.dataDir, join(parentPath, name)))) found.push(join(parentPath, name));
    return found.map((path) => path.slice(guestlist.dataDir.length + 1).split('/')[0] ?? '');
  };

  beforeAll(async () => {
    folder = await temporaryFolder();
    const zoneFile = join(folder.path, 'zone.json');
    await writeFile(zoneFile, JSON.stringify(zone));
    guestlist = await startGuestlist(join(folder.path, 'data'), { DNS_ZONE: zoneFile, AWS_LAMBDA_LOG_LEVEL: 'DEBUG' });
    const { email, name } = recipient;
    const member = { email, name, timeZone: 'UTC', locale: 'en', digestAt: '07:00', profile: {} };
    const { door } = (await guestlist.post('/members', member)).body as { door: string };
    const sentAt = new Date(Date.now() - 3_600_000).toISOString();
    const theirs = { language: 'en', recipient, door, inviter, sentAt, invitedAt: sentAt } as const;
    const note = 'Have you seen the kilns of Vaasa?';
    const mails = [
      writeMail({ ...theirs, seed: 'signed', note }),
      writeMail({ ...theirs, seed: 'unsigned', note }, { key: null }),
      writeMail({ ...theirs, seed: 'view', kind: 'profile-view' }),
      writeMail({ language: 'en', recipient, door, sentAt, invitedAt: sentAt, seed: 'somebody-else' }),
    ];
    for (const { envelope, eml } of mails) await guestlist.deliver({ ...envelope, to: door }, eml);
    await guestlist.post('/tick', { at: new Date(Date.now() + 24 * 3_600_000).toISOString() });
  });
  afterAll(async () => {
    await guestlist.end('SIGTERM');
    await folder.remove();
  });

  it('leaves no trace in table, raw mails or outbox, and was never in the log', async () => {
    expect(new Set(await traces())).toEqual(new Set(['dynamodb', 'outbox', 'raw']));
    await guestlist.end('SIGTERM');
    const env = { PATH: process.env['PATH'], DATA_DIR: guestlist.dataDir };
    const args = [ADMIN, 'erase-inviter', 'nadezhda-quillmark', '--yes'];
    expect((await promisify(execFile)(process.execPath, args, { env })).stdout).toContain('items are erased');
    expect(await traces()).toEqual([]);
    expect(guestlist.printed()).toContain('"kind":"invitation"');
    expect(guestlist.printed()).not.toMatch(TRACES);
    guestlist = await guestlist.restart();
    expect(JSON.stringify(await guestlist.outbox())).not.toMatch(TRACES);
  });
});
