import { describe, expect, it } from 'vitest';
import { trustProperties } from './fuzz.ts';
import { INVITATION, MEMBER, trustOf } from './mails.ts';
import { onTop, sign, zoneOf } from './signing.ts';

const zone = zoneOf(['linkedin.com']);

describe('hostile mail', () => {
  it.each(Object.entries(trustProperties))('%s', async (_, holds) => {
    await holds({ numRuns: 200 });
  });

  it('is not judged with a header section beyond the limit', async () => {
    const folded = `X-Long: ${'a\r\n '.repeat(100_000)}`;
    const mail = onTop(await sign(INVITATION, { domain: 'linkedin.com' }), folded);
    expect((await trustOf(mail, { zone })).reason).toBe('too-large');
  });

  it('is not judged when one field is folded into thousands of lines', async () => {
    const mail = onTop(await sign(INVITATION, { domain: 'linkedin.com' }), `X-Long: ${'a\r\n '.repeat(5000)}`);
    expect((await trustOf(mail, { zone })).reason).toBe('too-large');
  });

  it('is not judged beyond the size that any mail of LinkedIn’s has', async () => {
    const mail = await sign(`${INVITATION}${'One line after the other.\r\n'.repeat(220_000)}`, {
      domain: 'linkedin.com',
    });
    expect((await trustOf(mail, { zone })).reason).toBe('too-large');
  });

  it('is not judged with more fields than any way of forwarding leaves', async () => {
    const mail = onTop(await sign(INVITATION, { domain: 'linkedin.com' }), 'X-A: b\r\n'.repeat(1200).trimEnd());
    expect((await trustOf(mail, { zone })).reason).toBe('too-large');
  });

  it.each([
    ['a pile of signatures', 200, () => ''],
    ['signatures that each ask for a hash of the body of their own', 8, (limit: number) => `; l=${limit}`],
  ])('is not judged with %s', async (_, length, tag) => {
    const signature = 'DKIM-Signature: v=1; a=rsa-sha256; d=linkedin.com; s=test; h=from; bh=a; b=a';
    const pile = Array.from({ length }, (_one, limit) => `${signature}${tag(limit)}`).join('\r\n');
    expect((await trustOf(onTop(INVITATION, pile), { zone })).reason).toBe('too-many-signatures');
  });

  it('with a name that looks like one of an object’s own properties is a mail like any other', async () => {
    const mail = onTop(await sign(INVITATION, { domain: 'linkedin.com' }), '__proto__: x\r\nconstructor: y');
    expect((await trustOf(mail, { zone, memberAddresses: [MEMBER] })).trust).toBe('verified');
  });
});
