import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostileMails, WRITTEN_KINDS, writeMail, zone } from '@guestlist/linkedin-mail/test-mails';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Running, startGuestlist, temporaryFolder } from './running.ts';

const RECORDER = join(import.meta.dirname, 'outgoing/record-connections.ts');

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let guestlist: Running;

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder.path, 'zone.json'), JSON.stringify(zone));
  guestlist = await startGuestlist(join(folder.path, 'data'), {
    DNS_ZONE: join(folder.path, 'zone.json'),
    NODE_OPTIONS: `--import ${RECORDER}`,
    CONNECTIONS_FILE: join(folder.path, 'connections'),
  });
});
afterAll(async () => {
  await guestlist.end('SIGTERM');
  await folder.remove();
});

it('nothing is asked of any other machine, whatever links stand in the mails', async () => {
  const member = { email: 'ada@sorel.example', name: 'Ada Sorel', timeZone: 'UTC', locale: 'en', digestAt: '07:00' };
  const { door } = (await guestlist.post('/members', { ...member, profile: {} })).body as { door: string };
  const note =
    'Look: https://attacker.example/a http://169.254.169.254/latest/meta-data <img src="http://pixel.example/p.gif">';
  const written = WRITTEN_KINDS.map((kind) => writeMail({ seed: kind, kind, language: 'en', door, note }).eml);
  const small = hostileMails().flatMap(({ eml }) => (eml.length < 200_000 ? [eml] : []));
  for (const eml of [...written, ...small]) await guestlist.deliver({ from: 'a@b.example', to: door }, eml);
  await guestlist.post('/tick', { at: new Date(Date.now() + 86_400_000).toISOString() });
  expect(await guestlist.outbox()).not.toEqual([]);
  const asked = new Set((await readFile(join(folder.path, 'connections'), 'utf8')).trim().split('\n'));
  expect(asked).toContain('connect 127.0.0.1');
  expect([...asked].filter((one) => !/^(?:connect|lookup) (?:127\.0\.0\.1|localhost)$/u.test(one))).toEqual([]);
});
