import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { plainKey } from './key-record.ts';

const packedKey = (bits: number): string =>
  generateKeyPairSync('rsa', { modulusLength: bits })
    .publicKey.export({ type: 'spki', format: 'der' })
    .toString('base64');
const P = packedKey(1024);
const PSS = generateKeyPairSync('rsa-pss', { modulusLength: 1024 })
  .publicKey.export({ type: 'spki', format: 'der' })
  .toString('base64');

describe('the key of a plain key record', () => {
  it.each([`v=DKIM1; k=rsa; p=${P}`, `v=DKIM1;p=${P};`, ` v = DKIM1 ;\tk=rsa;  p=${P.slice(0, 40)} ${P.slice(40)} `])(
    'is opened: %#',
    (record) => expect(plainKey(record)?.asymmetricKeyDetails?.modulusLength).toBe(1024),
  );

  it.each([
    ['none', ''],
    ['a withdrawn one', 'v=DKIM1; k=rsa; p='],
    ['another version', `v=DKIM2; k=rsa; p=${P}`],
    ['no version', `p=${P}`],
    ['something before', `x=1; v=DKIM1; p=${P}`],
    ['something after', `v=DKIM1; p=${P}; t=y`],
    ['another kind', `v=DKIM1; k=ed25519; p=${P}`],
    ['no key at all', 'v=DKIM1; p=YWJj'],
    ['base64 that says the same another way', `v=DKIM1; p=${P}=`],
    ['a key that is too short', `v=DKIM1; p=${packedKey(1023)}`],
    ['a key of another kind', `v=DKIM1; p=${PSS}`],
  ])('is left to others: %s', (_, record) => {
    expect(plainKey(record)).toBeNull();
    expect(plainKey(record)).toBeNull();
  });

  it('is opened once, until ninety-nine others are kept beside it', async () => {
    vi.resetModules();
    const { plainKey: fresh } = await import('./key-record.ts');
    const record = `v=DKIM1; p=${P}`;
    const key = fresh(record);
    for (let n = 1; n < 100; n += 1) fresh(`v=DKIM1; p=${n}`);
    expect(fresh(record)).toBe(key);
    fresh('v=DKIM1; p=100');
    expect(fresh(record)).not.toBe(key);
  });
});
