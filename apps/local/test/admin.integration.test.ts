import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { writeMail } from '@guestlist/linkedin-mail/test-mails';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, startGuestlist, temporaryFolder } from './running.ts';

const SCRIPT = resolve(import.meta.dirname, '../../cli/src/admin.ts');

describe('the operator’s tool on a data folder', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let guestlist: Running;
  let door: string;
  const admin = async (...args: readonly string[]): Promise<string> => {
    const env = { PATH: process.env['PATH'], DATA_DIR: folder.path };
    return (await promisify(execFile)(process.execPath, [SCRIPT, ...args], { env })).stdout.trim();
  };

  beforeAll(async () => {
    folder = await temporaryFolder();
    guestlist = await startGuestlist(folder.path);
    const member = { email: 'ada@sorel.example', name: 'Ada Sorel', timeZone: 'UTC', locale: 'en', digestAt: '07:00' };
    ({ door } = (await guestlist.post('/members', { ...member, profile: {} })).body as { door: string });
  });
  afterAll(async () => {
    await guestlist.end('SIGTERM');
    await folder.remove();
  });

  it('works beside a running Guestlist: the old door is refused at RCPT, the new one takes mail', async () => {
    const next = (await admin('new-door', 'ada@sorel.example', '--yes')).split('\n').at(-1) ?? '';
    const { eml } = writeMail({ seed: 'door', language: 'en', door: next });
    await expect(guestlist.deliver({ from: 'a@b.example', to: door }, eml)).rejects.toThrow(/550/u);
    await guestlist.deliver({ from: 'a@b.example', to: next }, eml);
  });

  it('works on a stopped one, and leaves it able to start', async () => {
    await guestlist.end('SIGTERM');
    expect(await admin('erase', 'ada@sorel.example', '--yes')).toContain('items are erased');
    guestlist = await guestlist.restart();
    expect(await admin('members')).toBe('');
  });
});
