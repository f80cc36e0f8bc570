import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SCHEMAS } from '@guestlist/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataFolder } from '../src/open-data-folder.ts';
import { startGuestlist, temporaryFolder } from './running.ts';

const member = { email: 'ada@fernholz.example', name: 'Ada Sorel', timeZone: 'UTC', locale: 'en', digestAt: '07:00' };

describe('a data folder that a newer version wrote', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(() => folder.remove());

  it('is refused at the start with what to do, and is as it was for the version that wrote it', async () => {
    const forms = join(folder.path, 'schemas');
    const first = await startGuestlist(folder.path);
    expect((await first.post('/members', { ...member, profile: {} })).status).toBe(201);
    await first.end('SIGTERM');
    const ours = await readFile(forms, 'utf8');
    for (const newer of [
      { ...SCHEMAS, digest: SCHEMAS.digest + 1 },
      { ...SCHEMAS, 'guest-book': 1 },
    ]) {
      await writeFile(forms, JSON.stringify(newer));
      const says = /a newer Guestlist wrote there.*Run that version or a newer one, or restore a backup from before/u;
      await expect(startGuestlist(folder.path)).rejects.toThrow(says);
      await expect(openDataFolder(folder.path)).rejects.toThrow(says);
      expect(JSON.parse(await readFile(forms, 'utf8'))).toEqual(newer);
    }
    await writeFile(forms, ours);
    const again = await startGuestlist(folder.path);
    expect(await again.post('/members', { ...member, profile: {} })).toMatchObject({ body: { field: 'email' } });
    await again.end('SIGTERM');
  });
});
