import assert from 'node:assert/strict';
import { TRUST_LEVELS } from '@guestlist/model';
import type { FuzzProperties } from '@guestlist/model/test-fuzz';
import fc from 'fast-check';
import { FORWARD, GMAIL_ASKS, INVITATION, trustOf } from './mails.ts';
import { seal, sign, zoneOf } from './signing.ts';

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

/** Fields that a forger would add above a mail. */
const field = fc.oneof(
  fc.constantFrom(
    'From: Teodor Vance <invitations@linkedin.com>',
    'From: Somebody <x@evil.example>',
    'Authentication-Results: inbox.example; dkim=pass header.d=linkedin.com',
    'ARC-Seal: i=1; a=rsa-sha256; cv=none; d=google.com; s=test; b=AAAA',
    'ARC-Authentication-Results: i=1; mx.google.com; dkim=pass header.d=linkedin.com',
    'DKIM-Signature: v=1; a=rsa-sha256; d=linkedin.com; s=test; h=from; bh=AAAA; b=AAAA',
    'Subject: I want to connect',
    'Content-Type: text/html',
  ),
  fc.string({ unit: 'grapheme-ascii', maxLength: 60 }).map((text) => `X-Odd: ${text}`),
);

/** A tag of a signature, whole or damaged: known names in any case, known values where they belong and where not. */
const tag = fc
  .tuple(
    fc.constantFrom(
      'v',
      'a',
      'b',
      'bh',
      'c',
      'C',
      'd',
      'h',
      'i',
      'l',
      'q',
      's',
      't',
      'x',
      'cv',
      '\u00a0c',
      '__proto__',
      '',
    ),
    fc.constantFrom('=', ' = ', '==', ''),
    fc.oneof(
      fc.constantFrom('1', '-1', '1e400', '99999999999999', 'rsa-sha256', 'ed25519-sha256', 'rsa-x-sha256', 'AAAA'),
      fc.constantFrom('relaxed/relaxed', '/relaxed', '/', 'simple/', '\u00a0/simple', 'none/none', 'none', 'pass'),
      fc.constantFrom('linkedin.com', 'google.com', 'xn--9', '\u00fc..\u00fc', 'test', 'from', 'arc-seal', '@', ''),
      fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
    ),
  )
  .map((parts) => parts.join(''));

/** A signature as LinkedIn or a forwarder would write it, with tags put in, repeated or written over. */
const damagedField = fc
  .tuple(
    fc.constantFrom('DKIM-Signature', 'ARC-Message-Signature', 'ARC-Seal', 'ARC-Authentication-Results'),
    fc.constantFrom('linkedin.com', 'google.com', 'evil.example'),
    fc.array(fc.tuple(fc.nat(9), tag, fc.boolean()), { maxLength: 4 }),
  )
  .map(([name, domain, edits]) => {
    const tags = [
      'v=1',
      'i=1',
      'a=rsa-sha256',
      'c=relaxed/relaxed',
      `d=${domain}`,
      's=test',
      'h=from',
      'bh=AAAA',
      'b=AAAA',
    ];
    for (const [at, text, over] of edits) tags.splice(at, over ? 1 : 0, text);
    return `${name}: ${tags.join('; ')}`;
  });

/** With more that ask for other hashes of the body, none would be judged. */
const MOST_DAMAGED = 2;

export const trustProperties: FuzzProperties = {
  'any mail is answered with a level and a code, never with an exception': async (run) => {
    const genuine = await sign(INVITATION, { domain: 'linkedin.com' });
    const sealed = await seal(genuine.replace('join', 'buy'), { domain: 'google.com', results: RESULTS });
    const forward = await sign(FORWARD, { domain: OWN, fields: ['From', 'Subject', 'To'] });
    const mails = fc.constantFrom(genuine, sealed, forward).chain(mutated);
    const ways = fc.constantFrom('redirect' as const, 'quoted' as const, 'attached' as const);
    const kinds = fc.constantFrom({ kind: 'invitation', confirmation: null } as const, GMAIL_ASKS);
    await fc.assert(
      fc.asyncProperty(mails, ways, kinds, async (bytes, forwardedBy, notification) => {
        const { trust, reason } = await trustOf(bytes.toString('latin1'), { zone, forwardedBy, notification });
        assert.ok(TRUST_LEVELS.includes(trust));
        assert.match(reason, /^[a-z-]+$/u);
      }),
      run,
    );
  },
  'a signed mail is not believed after any change to a signed letter': async (run) => {
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
        if (!inUnsigned && !sameName) assert.equal(trust, 'unverified');
      }),
      run,
    );
  },
  'no field above a mail that nobody signed makes it believed': (run) =>
    fc.assert(
      fc.asyncProperty(fc.array(field, { maxLength: 8 }), async (fields) => {
        const mail = [...fields, INVITATION].join('\r\n');
        assert.equal((await trustOf(mail, { zone })).trust, 'unverified');
      }),
      run,
    ),
  'no damaged signature or chain above a mail takes LinkedIn’s signature from it': async (run) => {
    const genuine = await sign(INVITATION, { domain: 'linkedin.com', expires: new Date('2036-01-01T00:00:00Z') });
    await fc.assert(
      fc.asyncProperty(fc.array(damagedField, { minLength: 1, maxLength: MOST_DAMAGED }), async (fields) => {
        const mail = [...fields, genuine].join('\r\n');
        assert.deepEqual(await trustOf(mail, { zone }), {
          trust: 'verified',
          defects: [],
          reason: 'linkedin-signature',
        });
      }),
      run,
    );
  },
};
