import { execFile } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGuestlist, temporaryFolder } from './running.ts';

const COMMAND = resolve(import.meta.dirname, '../src/backup/command.ts');
const run = (dataDir: string, ...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [COMMAND, ...args], { env: { DATA_DIR: dataDir } });

const member = {
  email: 'ada@fernholz.example',
  name: 'Ada Sorel',
  timeZone: 'UTC',
  locale: 'en',
  digestAt: '07:00',
  profile: {},
};

describe('a backup of the data folder', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let data: string;
  let file: string;
  beforeAll(async () => {
    folder = await temporaryFolder();
    data = join(folder.path, 'data');
    file = join(folder.path, 'guestlist.backup');
  });
  afterAll(() => folder.remove());

  it('is refused while a Guestlist runs on the folder, and made when it has stopped', async () => {
    const guestlist = await startGuestlist(data);
    expect((await guestlist.post('/members', member)).status).toBe(201);
    await expect(run(data, 'backup', '--to', file)).rejects.toThrow(/in use by process/u);
    await guestlist.end('SIGTERM');
    expect((await run(data, 'backup', '--to', file)).stdout).toContain('keep it as safe');
    expect((await stat(file)).mode & 0o077).toBe(0);
    await expect(run(data, 'backup', '--to', file)).rejects.toThrow(/there already/u);
  });

  it('brings everything back into an empty folder, and refuses any other', async () => {
    await expect(run(data, 'restore', '--from', file)).rejects.toThrow(/not empty/u);
    const fresh = join(folder.path, 'fresh');
    await run(fresh, 'restore', '--from', file);
    expect(await readFile(join(fresh, 'link-keys'))).toEqual(await readFile(join(data, 'link-keys')));
    const guestlist = await startGuestlist(fresh);
    expect(await guestlist.post('/members', member)).toMatchObject({ status: 400, body: { field: 'email' } });
    await guestlist.end('SIGTERM');
  });

  it('refuses a backup that was cut, changed or never one, and leaves the folder as it was', async () => {
    const bytes = await readFile(file);
    const other = join(folder.path, 'other.backup');
    const empty = join(folder.path, 'empty');
    await mkdir(empty);
    for (const bad of [bytes.subarray(0, bytes.length >> 1), Buffer.from('no backup'), Buffer.alloc(0)]) {
      await writeFile(other, bad);
      await expect(run(empty, 'restore', '--from', other)).rejects.toThrow(/cannot be restored/u);
    }
    await expect(run(join(empty, 'none'), 'backup', '--to', join(folder.path, 'x'))).rejects.toThrow(/nothing in it/u);
    await run(empty, 'restore', '--from', file);
  });
});
