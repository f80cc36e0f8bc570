import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, startGuestlist, temporaryFolder } from './running.ts';

const ESCAPE = '\u001b';

describe('a first start with the demo', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let guestlist: Running;

  beforeAll(async () => {
    folder = await temporaryFolder();
    guestlist = await startGuestlist(folder.path, { DEMO: '1' });
  });
  afterAll(async () => {
    await guestlist.end('SIGTERM');
    await folder.remove();
  });

  it('says what to open and where to forward, without colour where no terminal is', () => {
    const printed = guestlist.printed();
    expect(printed).toMatch(/Open this digest +http/u);
    expect(printed).toMatch(/Open the settings +http/u);
    expect(printed).toMatch(/Forward your own mail to +\S+@guestlist\.localhost/u);
    expect(printed).not.toContain(ESCAPE);
  });

  it('has sent one digest of some thirty believed invitations in both groups, and one mail it could not read', async () => {
    const mails = await guestlist.outbox();
    expect(mails).toHaveLength(1);
    const text = mails[0]?.text ?? '';
    expect(text).toMatch(/^\d\d people have invited you/mu);
    expect(text).toContain('Worth accepting');
    expect(text).toContain('Look like mass invitations');
    expect(text).toContain('Mails we could not read');
    expect(text).not.toContain('Nobody vouches');
  });

  it('does not begin again on the next start', async () => {
    await guestlist.kill();
    guestlist = await guestlist.restart();
    expect(await guestlist.outbox()).toHaveLength(1);
  });
});
