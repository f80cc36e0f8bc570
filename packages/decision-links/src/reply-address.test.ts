import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReplyAddress, replyAddress } from './reply-address.ts';

const DOMAIN = 'inbox.example.org';
const key = { memberId: 'pX3_k9-LmQ02aBcD', digest: '2026-11-23' };

describe('the address a digest is answered at', () => {
  it('says which digest, in letters that survive being folded', () => {
    const address = replyAddress(key, DOMAIN);
    expect(address).toMatch(/^r\.[0-9a-v]{31}@inbox\.example\.org$/u);
    expect(readReplyAddress(address, DOMAIN)).toEqual(key);
    expect(readReplyAddress(` ${address.toUpperCase()} `, DOMAIN)).toEqual(key);
  });

  it('is read back whatever the member and the day', () => {
    const memberId = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' });
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(memberId, day, (id, date) => {
        const one = { memberId: id, digest: date.toISOString().slice(0, 10) };
        expect(readReplyAddress(replyAddress(one, DOMAIN), DOMAIN)).toEqual(one);
      }),
    );
  });

  it('is no door, no address elsewhere, and has one spelling only', () => {
    const [local] = replyAddress(key, DOMAIN).split('@');
    for (const other of [
      `${local}@elsewhere.example`,
      `${local}0@${DOMAIN}`,
      `r.@${DOMAIN}`,
      `r.zz@${DOMAIN}`,
      '',
      '@',
    ])
      expect(readReplyAddress(other, DOMAIN)).toBeNull();
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readReplyAddress(text, DOMAIN);
        if (read !== null) expect(replyAddress(read, DOMAIN)).toBe(text.trim().toLowerCase());
      }),
    );
  });

  it('cannot be made for an id that does not fit, or for no date', () => {
    expect(() => replyAddress({ ...key, memberId: 'x'.repeat(37) }, DOMAIN)).toThrow(RangeError);
    expect(() => replyAddress({ ...key, digest: '2026-02-30' }, DOMAIN)).toThrow(RangeError);
  });
});
