import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { writeMail, zone } from '@guestlist/linkedin-mail/test-mails';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, startGuestlist, temporaryFolder } from './running.ts';

const HOUR_MS = 3_600_000;

describe('RELAY', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let guestlist: Running;
  const arrived: { readonly to: readonly string[]; readonly mail: string }[] = [];
  let refusals = 1;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData: async (stream, session, done) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      if (refusals > 0) {
        refusals -= 1;
        done(Object.assign(new Error('come again'), { responseCode: 451 }));
        return;
      }
      arrived.push({
        to: session.envelope.rcptTo.map(({ address }) => address),
        mail: Buffer.concat(chunks).toString(),
      });
      done();
    },
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const { port } = server.server.address() as AddressInfo;
    folder = await temporaryFolder();
    const zoneFile = join(folder.path, 'zone.json');
    await writeFile(zoneFile, JSON.stringify(zone));
    guestlist = await startGuestlist(folder.path, { DNS_ZONE: zoneFile, RELAY: `smtp://127.0.0.1:${port}` });
  });
  afterAll(async () => {
    await guestlist.end('SIGTERM');
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await folder.remove();
  });

  it('sends the digest on through a real SMTP server, again when that one says to come later', async () => {
    const member = { email: 'ada@fernholz.example', name: 'Ada Sorel', timeZone: 'UTC', digestAt: '07:00' };
    const { door } = (await guestlist.post('/members', member)).body as { door: string };
    const sentAt = new Date(Date.now() - HOUR_MS).toISOString();
    const { eml, envelope } = writeMail({ seed: 'relay', door, invitedAt: sentAt, sentAt });
    await guestlist.deliver({ ...envelope, to: door }, eml);
    await guestlist.post('/tick', { at: new Date(Date.now() + 24 * HOUR_MS).toISOString() });
    await expect.poll(() => arrived.length, { timeout: 20_000 }).toBe(1);
    expect(arrived[0]?.to).toEqual(['ada@fernholz.example']);
    expect(arrived[0]?.mail).toMatch(/^Message-ID: </mu);
    expect(arrived[0]?.mail).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/mu);
  });
});
