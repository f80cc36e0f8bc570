import type { InvitationKey, PersonKey } from '@guestlist/model';
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

  it.each([
    [keys.memberKey('1'), 'm#1', 'member'],
    [keys.farewellKey('1'), 'm#1', 'farewell'],
    [keys.memoryKey('1'), 'm#1', 'memory'],
    [keys.countsKey('1'), 'm#1', 'counts'],
    [keys.invitationItemKey('1', KEY), 'm#1', 'inv#i.1'],
    [keys.viewKey('1', 'n.7' as PersonKey), 'm#1', 'view#n.7'],
    [keys.pastSaltKey('1'), 'm#1', 'past-salt'],
    [keys.pastKey('1', 'x'), 'm#1', 'past#x'],
    [keys.digestKey('1', '2026-11-20'), 'm#1', 'digest#2026-11-20'],
    [keys.actsKey('1', '2026-11-20'), 'm#1', 'acts#2026-11-20'],
    [keys.noteKey('1', 'x'), 'm#1', 'note#x'],
    [keys.replyKey('1', 'x'), 'm#1', 'reply#x'],
    [keys.noticeKey('1', 'x'), 'm#1', 'notice#x'],
    [keys.deviceKey('1', 'x'), 'm#1', 'device#x'],
    [keys.waitingAddressKey('1', 'x'), 'm#1', 'address#x'],
    [keys.forwardingKey('1', 'gmail'), 'm#1', 'forwarding#gmail'],
    [keys.unreadableKey('1', '2026-11-20', 'x'), 'm#1', 'unreadable#2026-11-20#x'],
    [keys.doorKey('A@b.example'), 'door#a@b.example', 'door'],
    [keys.emailKey(' A@b.example'), 'email#a@b.example', 'email'],
    [keys.rateKey('x'), 'rate#x', 'rate'],
    [keys.inviterRequestKey('2026', 'x'), 'inviter-requests', '2026#x'],
  ])('are spelled as in the tables that exist: %o', (key, pk, sk) => expect(key).toEqual({ pk, sk }));

  it('of indexes are spelled as in the tables that exist', () => {
    expect([keys.dueShard('1'), keys.unscoredShard('1', KEY)]).toEqual(['due#3', 'unscored#3']);
    expect(keys.DUE_SHARDS).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((shard) => `due#${shard}`));
    expect(keys.UNSCORED_SHARDS).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((shard) => `unscored#${shard}`));
    expect([keys.openPartition('1'), keys.decidedPartition('1'), keys.recentPartition('1')]).toEqual([
      'open#1',
      'decided#1',
      'recent#1',
    ]);
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
