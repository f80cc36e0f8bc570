import { describe, expect, it } from 'vitest';
import { createPeerCount, peerOf } from './peer.ts';

describe('peerOf', () => {
  it('is an IPv4 address itself, mapped into IPv6 or not', () => {
    expect(peerOf('192.0.2.7')).toBe('192.0.2.7');
    expect(peerOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
  });

  it('is the /64 of an IPv6 address', () => {
    expect(peerOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(peerOf('2001:DB8:1:2::9')).toBe('2001:db8:1:2::/64');
    expect(peerOf('2001:db8::9')).toBe('2001:db8:0:0::/64');
    expect(peerOf('::1')).toBe('0:0:0:0::/64');
  });
});

describe('createPeerCount', () => {
  it('counts each peer by itself, and takes again what was given back', () => {
    const { take, giveBack } = createPeerCount(2);
    expect([take('a'), take('a'), take('a'), take('b')]).toEqual([true, true, false, true]);
    giveBack('a');
    expect([take('a'), take('a')]).toEqual([true, false]);
  });
});
