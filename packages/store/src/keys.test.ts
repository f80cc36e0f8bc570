import type { InvitationKey } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import * as keys from './keys.ts';

const KEY = 'i.1' as InvitationKey;

describe('keys', () => {
  it('of one member’s items are all different, and all the member’s', () => {
    const all = [
      keys.memberKey('1'),
      keys.memoryKey('1'),
      keys.countsKey('1'),
      keys.invitationItemKey('1', KEY),
      keys.digestKey('1', 'x'),
      keys.actsKey('1', 'x'),
      keys.noteKey('1', 'x'),
      keys.noticeKey('1', 'x'),
      keys.deviceKey('1', 'x'),
      keys.waitingAddressKey('1', 'x'),
      keys.forwardingKey('1', 'x'),
      keys.pastKey('1', 'x'),
      keys.unreadableKey('1', 'x', 'y'),
    ];
    expect(new Set(all.map(({ sk }) => sk)).size).toBe(all.length);
    expect(all.map(keys.memberIdOf)).toEqual(all.map(() => '1'));
  });

  it('of doors and addresses fold case', () => {
    expect(keys.doorKey('Abc@Home.example')).toEqual(keys.doorKey('abc@home.EXAMPLE'));
    expect(keys.emailKey(' Me@Home.example')).toEqual(keys.emailKey('me@home.example '));
  });

  it('give back what they were made of', () => {
    expect(keys.invitationKeyOf(keys.invitationItemKey('1', KEY))).toBe(KEY);
    expect(keys.invitationKeyOf(keys.memberKey('1'))).toBeNull();
    expect(keys.memberIdOf(keys.doorKey('x@y'))).toBeNull();
  });

  it('spread members and invitations over every shard', () => {
    const ids = Array.from({ length: 400 }, (_, n) => `member-${n}`);
    expect(new Set(ids.map(keys.dueShard))).toEqual(new Set(keys.DUE_SHARDS));
    expect(new Set(ids.map((id) => keys.unscoredShard(id, KEY)))).toEqual(new Set(keys.UNSCORED_SHARDS));
  });
});
