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

  it('is no door, no address elsewhere, and has one spelling only', () => {
    const [local] = replyAddress(key, DOMAIN).split('@');
    for (const other of [
      `${local}@elsewhere.example`,
      `x${local}@${DOMAIN}`,
      `${local}@${DOMAIN}\n.`,
      `${local}0@${DOMAIN}`,
      `${local?.slice(0, -1)}v@${DOMAIN}`,
      `r.0@${DOMAIN}`,
      `r.vvvv@${DOMAIN}`,
      `r.@${DOMAIN}`,
      `r.zz@${DOMAIN}`,
      '',
      '@',
    ])
      expect(readReplyAddress(other, DOMAIN)).toBeNull();
  });

  it('cannot be made for an id that does not fit, or for no date', () => {
    expect(() => replyAddress({ ...key, memberId: 'x'.repeat(37) }, DOMAIN)).toThrow('does not fit');
    expect(() => replyAddress({ ...key, digest: '2026-02-30' }, DOMAIN)).toThrow('YYYY-MM-DD');
  });
});
