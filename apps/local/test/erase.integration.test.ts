import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeMail } from '@guestlist/linkedin-mail/test-mails';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, startGuestlist, temporaryFolder } from './running.ts';

const ADDRESS = 'ada@leaves.example';
const TRACES = ['Ada Quitte', 'ada@leaves.example', 'drawings of the pump'];

describe('a member who leaves a Guestlist on one machine', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let guestlist: Running;
  let settingsUrl: string;

  /** Files of the data folder that hold a trace, the record of the last mail apart. */
  const traces = async (): Promise<readonly string[]> => {
    const names = (await readdir(folder.path, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
    const found: string[] = [];
    for (const { name, parentPath } of names) {
      const bytes = await readFile(join(parentPath, name), 'latin1');
      if (TRACES.some((trace) => bytes.includes(trace))) found.push(join(parentPath, name));
    }
    return found.filter((path) => !path.includes('outbox'));
  };
  const formOf = (html: string, action: string): string =>
    new RegExp(`action="${action}"[^>]*>.*?name="nonce" value="([^"]*)"`, 'su').exec(html)?.[1] ?? '';
  const post = (url: string, fields: Record<string, string>, cookie = ''): Promise<Response> =>
    fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual', headers: { cookie } });

  beforeAll(async () => {
    folder = await temporaryFolder();
    guestlist = await startGuestlist(folder.path);
    const member = { email: ADDRESS, name: 'Ada Quitte', timeZone: 'UTC', locale: 'en', digestAt: '07:00' };
    const made = (await guestlist.post('/members', { ...member, profile: {} })).body as Record<string, string>;
    settingsUrl = made['settingsUrl'] ?? '';
    const recipient = {
      name: 'Ada Quitte',
      firstName: 'Ada',
      headline: null,
      email: ADDRESS,
      memberNumber: '48151623',
    };
    const door = made['door'] ?? '';
    const mail = writeMail({
      seed: 'leaver',
      language: 'en',
      recipient,
      note: 'Here are the drawings of the pump.',
      door,
    });
    await guestlist.deliver({ ...mail.envelope, to: door }, mail.eml);
    await guestlist.post('/tick', { at: new Date(Date.now() + 24 * 3_600_000).toISOString() });
  });
  afterAll(async () => {
    await guestlist.end('SIGTERM');
    await folder.remove();
  });

  it('gets one last mail, and leaves no trace on the disk once the process has stopped', async () => {
    expect(await traces()).not.toEqual([]);
    const { pathname } = new URL(settingsUrl);
    const nonce = formOf(await (await fetch(settingsUrl)).text(), pathname);
    const opened = await post(settingsUrl, { nonce });
    const cookie = opened.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const page = await (await fetch(`${guestlist.url}/data/erase`, { headers: { cookie } })).text();
    const erased = await post(
      `${guestlist.url}/data/erase`,
      { nonce: formOf(page, '/data/erase'), sure: 'on' },
      cookie,
    );
    expect(erased.status).toBe(200);
    await guestlist.post('/tick', { at: new Date(Date.now() + 25 * 3_600_000).toISOString() });
    expect((await guestlist.outbox()).map(({ to, subject }) => [to, subject])).toEqual([[ADDRESS, 'All is erased']]);
    await guestlist.end('SIGTERM');
    expect(await traces()).toEqual([]);
  });
});
