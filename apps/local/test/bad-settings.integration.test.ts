import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGuestlist, temporaryFolder } from './running.ts';

describe('a start with settings that cannot be used', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(() => folder.remove());

  it.each([
    ['PORT', 'eighty'],
    ['DEMO', 'yes'],
    ['RELAY', 'mail.example'],
    ['RELAY', 'smtp://'],
    ['MAIL_DOMAIN', 'a b'],
    ['PUBLIC_PORT', '8081'],
    ['DNS_ZONE', '/nowhere/zone.json'],
    ['DATA_DIR', '/proc/guestlist'],
    ['DATA_DIR', '/dev/null/guestlist'],
  ])('names %s', async (name, value) => {
    await expect(startGuestlist(folder.path, { [name]: value })).rejects.toThrow(`${name} is "${value}"`);
  });

  it('says which port is taken and how to change it', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(startGuestlist(folder.path, { PORT: String(port) })).rejects.toThrow(
      `Port ${port} is in use by another program. Stop it, or set PORT to a free port.`,
    );
    other.close();
  });
});
