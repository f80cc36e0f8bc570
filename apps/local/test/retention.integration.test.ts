import { readdir, rename, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { writeMail } from '@guestlist/linkedin-mail/test-mails';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, startGuestlist, temporaryFolder } from './running.ts';

const DAY_MS = 86_400_000;
const ago = (days: number): Date => new Date(Date.now() - days * DAY_MS);

describe('what has had its time on one machine', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let guestlist: Running;
  const raw = () => join(folder.path, 'raw');
  const outbox = () => join(folder.path, 'outbox');
  /** Lets every mail in the outbox be of an earlier day: its message id begins with its moment. */
  const ageOutbox = async (days: number): Promise<void> => {
    for (const name of await readdir(outbox())) {
      const begins = ago(days).getTime().toString(16).padStart(12, '0');
      await rename(join(outbox(), name), join(outbox(), `${begins}${name.slice(12)}`));
    }
  };

  beforeAll(async () => {
    folder = await temporaryFolder();
    guestlist = await startGuestlist(folder.path);
    const member = { email: 'ada@sorel.example', name: 'Ada Sorel', timeZone: 'UTC', locale: 'en', digestAt: '07:00' };
    const { door } = (await guestlist.post('/members', { ...member, profile: {} })).body as { door: string };
    for (const seed of ['older', 'newer']) {
      const { envelope, eml } = writeMail({ seed, language: 'en', door }, { key: null });
      await guestlist.deliver({ ...envelope, to: door }, eml);
    }
    await guestlist.post('/tick', { at: new Date(Date.now() + DAY_MS).toISOString() });
  });
  afterAll(async () => {
    await guestlist.end('SIGTERM');
    await folder.remove();
  });

  it('goes at the first tick of a day: raw mails after a week, sent mails after 90 days', async () => {
    await guestlist.end('SIGTERM');
    const [older = '', newer = ''] = await readdir(raw());
    await utimes(join(raw(), older), ago(8), ago(8));
    await utimes(join(raw(), newer), ago(6), ago(6));
    await ageOutbox(89);
    guestlist = await guestlist.restart();
    await guestlist.post('/tick', { at: new Date(Date.now() + 2 * DAY_MS).toISOString() });
    expect(await readdir(raw())).toEqual([newer]);
    const kept = await guestlist.outbox();
    expect(kept.length).toBeGreaterThan(0);
    await guestlist.end('SIGTERM');
    await ageOutbox(91);
    guestlist = await guestlist.restart();
    await guestlist.post('/tick', { at: new Date(Date.now() + 3 * DAY_MS).toISOString() });
    expect((await guestlist.outbox()).filter(({ sentAt }) => kept.some((one) => one.sentAt === sentAt))).toEqual([]);
  });
});
