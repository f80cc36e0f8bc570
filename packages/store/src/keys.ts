import { createHash } from 'node:crypto';
import type { InvitationKey, PersonKey } from '@guestlist/model';

/** The only place that knows how keys and indexes are spelled. */
export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

export const INDEX = { due: 'due', unscored: 'unscored', state: 'state', recent: 'recent' } as const;

/** Each sparse index: its hash and range attribute and what it carries besides the keys. */
export const INDEX_ATTRIBUTES = {
  due: { hash: 'duePk', range: 'dueAt', carries: ['timeZone', 'digestAt', 'days', 'pausedUntil'] },
  unscored: { hash: 'unscoredPk', range: 'unscoredSince', carries: ['recentAt', 'aliases'] },
  state: { hash: 'statePk', range: 'stateAt', carries: ['aliases', 'nameKey'] },
  recent: { hash: 'recentPk', range: 'recentAt', carries: ['fingerprint'] },
} as const;

/** Indexes over all members are spread over this many partitions. */
const SHARDS = 8;

const shardOf = (text: string): number => (createHash('sha256').update(text).digest()[0] ?? 0) % SHARDS;
const everyShard = (prefix: string): readonly string[] =>
  Array.from({ length: SHARDS }, (_, shard) => `${prefix}#${shard}`);

export const memberPartition = (memberId: string): string => `m#${memberId}`;
const ofMember = (memberId: string, sk: string): ItemKey => ({ pk: memberPartition(memberId), sk });

export const memberKey = (memberId: string): ItemKey => ofMember(memberId, 'member');
export const farewellKey = (memberId: string): ItemKey => ofMember(memberId, 'farewell');
export const memoryKey = (memberId: string): ItemKey => ofMember(memberId, 'memory');
export const countsKey = (memberId: string): ItemKey => ofMember(memberId, 'counts');
export const invitationItemKey = (memberId: string, key: InvitationKey): ItemKey => ofMember(memberId, `inv#${key}`);
export const viewKey = (memberId: string, person: PersonKey): ItemKey => ofMember(memberId, `view#${person}`);
/** The member's own key to what remains of inviters. */
export const pastSaltKey = (memberId: string): ItemKey => ofMember(memberId, 'past-salt');
export const pastKey = (memberId: string, hash: string): ItemKey => ofMember(memberId, `past#${hash}`);
export const digestKey = (memberId: string, localDate: string): ItemKey => ofMember(memberId, `digest#${localDate}`);
export const actsKey = (memberId: string, localDate: string): ItemKey => ofMember(memberId, `acts#${localDate}`);
export const noteKey = (memberId: string, noteId: string): ItemKey => ofMember(memberId, `note#${noteId}`);
export const replyKey = (memberId: string, replyId: string): ItemKey => ofMember(memberId, `reply#${replyId}`);
export const noticeKey = (memberId: string, noticeId: string): ItemKey => ofMember(memberId, `notice#${noticeId}`);
export const deviceKey = (memberId: string, hash: string): ItemKey => ofMember(memberId, `device#${hash}`);
export const waitingAddressKey = (memberId: string, addressId: string): ItemKey =>
  ofMember(memberId, `address#${addressId}`);
export const forwardingKey = (memberId: string, provider: string): ItemKey =>
  ofMember(memberId, `forwarding#${provider}`);
export const unreadableKey = (memberId: string, receivedAt: string, messageId: string): ItemKey =>
  ofMember(memberId, `unreadable#${receivedAt}#${messageId}`);

/** The beginnings of sort keys, for reading all of a kind. */
export const PREFIX = {
  invitation: 'inv#',
  digest: 'digest#',
  note: 'note#',
  device: 'device#',
  waitingAddress: 'address#',
  forwarding: 'forwarding#',
  unreadable: 'unreadable#',
} as const;

export const doorKey = (door: string): ItemKey => ({ pk: `door#${door.toLowerCase()}`, sk: 'door' });
export const emailKey = (email: string): ItemKey => ({ pk: `email#${email.trim().toLowerCase()}`, sk: 'email' });
export const rateKey = (bucket: string): ItemKey => ({ pk: `rate#${bucket}`, sk: 'rate' });
export const INVITER_REQUESTS = 'inviter-requests';
export const inviterRequestKey = (at: string, requestId: string): ItemKey => ({
  pk: INVITER_REQUESTS,
  sk: `${at}#${requestId}`,
});

export const dueShard = (memberId: string): string => `due#${shardOf(memberId)}`;
export const DUE_SHARDS = everyShard('due');
export const unscoredShard = (memberId: string, key: InvitationKey): string =>
  `unscored#${shardOf(`${memberId}/${key}`)}`;
export const UNSCORED_SHARDS = everyShard('unscored');
export const openPartition = (memberId: string): string => `open#${memberId}`;
export const decidedPartition = (memberId: string): string => `decided#${memberId}`;
export const recentPartition = (memberId: string): string => `recent#${memberId}`;

/** The member a key belongs to; null when it is nobody's. */
export const memberIdOf = (key: ItemKey): string | null => (key.pk.startsWith('m#') ? key.pk.slice(2) : null);

/** The invitation a key names; null when it is of another kind. */
export const invitationKeyOf = (key: ItemKey): InvitationKey | null =>
  // What follows the prefix was an InvitationKey when the item was written.
  key.sk.startsWith(PREFIX.invitation) ? (key.sk.slice(PREFIX.invitation.length) as InvitationKey) : null;
