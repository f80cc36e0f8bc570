import { writeMail, zone } from '@guestlist/linkedin-mail/test-mails';
import { zoneResolver } from '@guestlist/mail-trust';
import { describe, expect, it } from 'vitest';
import { newRunMemory } from './run-memory.ts';
import { tableLines } from './table.ts';
import { triageMail } from './triage-mail.ts';

const run = () => ({
  reader: { profile: null, addresses: [] },
  resolver: zoneResolver(zone),
  memory: newRunMemory(),
  startedAt: '2026-10-05T08:00:00Z',
});

const tableOf = async (bytes: Uint8Array, width: number, colour: boolean): Promise<readonly string[]> =>
  (await triageMail({ source: 'a/long/path/to/the/folder/of/mails/a.eml', bytes }, run())).flatMap((mail) =>
    tableLines(mail, { width, colour }),
  );

describe('tableLines', () => {
  const { eml, record } = writeMail({ seed: 'table', way: 'gmail-filter' });

  it('says what the mail is, who vouches, who asks and what it comes to', async () => {
    const [mail, invitation] = await tableOf(eml, 120, false);
    expect(mail).toMatch(/^….*a\.eml +invitation +verified$/u);
    expect(invitation).toMatch(/^ +\d+ {2}(worth-accepting|mass-invite) /u);
    expect(invitation).toContain(record.inviter.name);
  });

  it('stays within the width it is given', async () => {
    for (const line of await tableOf(eml, 80, false)) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('colours only where it may', async () => {
    expect((await tableOf(eml, 120, false)).join('')).not.toContain('\u001b');
    expect((await tableOf(eml, 120, true)).join('')).toContain('\u001b[');
  });

  it('lets no mail drive the terminal', async () => {
    const inviter = { ...record.inviter, name: 'Eve \u001b]0;x\u0007\u202eevil', headline: '\u001b[2J\u009b31m' };
    const lines = await tableOf(writeMail({ seed: 'escape', way: 'direct', inviter }).eml, 200, false);
    expect(lines.join('')).not.toMatch(/\p{Cc}|\u202e/u);
  });
});
