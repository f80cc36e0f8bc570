import { TRUST_LEVELS } from '@guestlist/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORWARD, GMAIL_ASKS, INVITATION, MEMBER, trustOf } from './mails.ts';
import { onTop, seal, sign, zoneOf } from './signing.ts';

const OWN = 'studio-brocca.example';
const zone = zoneOf(['linkedin.com', 'google.com', OWN], { [OWN]: 'v=DMARC1; p=none' });
const RESULTS = 'mx.google.com; dkim=pass header.i=@linkedin.com';

/** Changes bytes, cuts, and repeats parts of a mail. */
const mutated = (mail: string): fc.Arbitrary<Buffer> =>
  fc
    .array(fc.tuple(fc.nat(mail.length), fc.nat(40), fc.uint8Array({ maxLength: 12 })), { minLength: 1, maxLength: 6 })
    .map((edits) =>
      edits.reduce((bytes, [at, cut, insert]) => {
        const from = Math.min(at, bytes.length);
        return Buffer.concat([bytes.subarray(0, from), insert, bytes.subarray(from + cut)]);
      }, Buffer.from(mail)),
    );

describe('hostile mail', () => {
  it('is answered with a level, whatever its bytes, and never with an exception', async () => {
    const genuine = await sign(INVITATION, { domain: 'linkedin.com' });
    const sealed = await seal(genuine.replace('join', 'buy'), { domain: 'google.com', results: RESULTS });
    const forward = await sign(FORWARD, { domain: OWN, fields: ['From', 'Subject', 'To'] });
    const mails = fc.constantFrom(genuine, sealed, forward).chain(mutated);
    const ways = fc.constantFrom('redirect' as const, 'quoted' as const, 'attached' as const);
    const kinds = fc.constantFrom({ kind: 'invitation', confirmation: null } as const, GMAIL_ASKS);
    await fc.assert(
      fc.asyncProperty(mails, ways, kinds, async (bytes, forwardedBy, notification) => {
        const mail = bytes.toString('latin1');
        const { trust, reason } = await trustOf(mail, { zone, forwardedBy, notification });
        expect(TRUST_LEVELS).toContain(trust);
        expect(reason).toMatch(/^[a-z-]+$/u);
      }),
      { numRuns: 400 },
    );
  });

  it('is not believed after any change to a signed byte', async () => {
    const genuine = await sign(INVITATION, { domain: 'linkedin.com' });
    const start = genuine.indexOf('\r\nFrom:') + 2;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: start, max: genuine.length - 3 }), async (at) => {
        if (/[\s:]/u.test(genuine[at] ?? ' ')) return;
        const unsigned = /^Message-ID:.*$/gmu.exec(genuine);
        const inUnsigned = unsigned !== null && at >= unsigned.index && at < unsigned.index + unsigned[0].length;
        const letter = genuine[at] === 'Q' ? 'X' : 'Q';
        const { trust } = await trustOf(`${genuine.slice(0, at)}${letter}${genuine.slice(at + 1)}`, { zone });
        const sameName = genuine[at]?.toLowerCase() === letter.toLowerCase();
        if (!inUnsigned && !sameName) expect(trust).toBe('unverified');
      }),
      { numRuns: 150 },
    );
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
