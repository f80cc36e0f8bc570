import type { Member } from '@guestlist/model';
import { dueShard, memberKey } from '../keys.ts';
import { ofKind } from '../schemas.ts';
import type { Item } from '../send.ts';
import type { DueMember, MemberStatus, StoredMember } from '../types.ts';

/** How long a sign-up waits for its confirmation. */
export const PENDING_SECONDS = 24 * 60 * 60;

/** The attributes by which a member is found when a digest is due; none when none is planned. */
export const dueAttributes = (memberId: string, nextDueAt: string | null) =>
  nextDueAt === null ? {} : { duePk: dueShard(memberId), dueAt: nextDueAt };

export const memberItem = (member: Member, status: MemberStatus, nextDueAt: string | null, at: string): Item => ({
  ...memberKey(member.memberId),
  ...ofKind('member'),
  status,
  version: 1,
  ...member,
  ...(status === 'active' ? dueAttributes(member.memberId, nextDueAt) : {}),
  ...(status === 'pending' ? { expiresAt: Math.floor(Date.parse(at) / 1000) + PENDING_SECONDS } : {}),
});

// Items are read as they were written by `memberItem`.
export const toMember = (item: Item): StoredMember => {
  const it = item as unknown as Member & { status: MemberStatus; version: number; dueAt?: string };
  return {
    member: {
      memberId: it.memberId,
      email: it.email,
      addresses: it.addresses,
      name: it.name,
      locale: it.locale,
      timeZone: it.timeZone,
      digestAt: it.digestAt,
      days: it.days,
      pausedUntil: it.pausedUntil,
      strictness: it.strictness,
      tipThreshold: it.tipThreshold,
      askAfterAccept: it.askAfterAccept,
      profile: it.profile,
      door: it.door,
      createdAt: it.createdAt,
    },
    status: it.status,
    version: it.version,
    nextDueAt: it.dueAt ?? null,
  };
};

// The `due` index carries exactly these attributes of an item written by `memberItem`.
export const toDueMember = (item: Item, memberId: string): DueMember => {
  const it = item as unknown as DueMember;
  return {
    memberId,
    dueAt: it.dueAt,
    timeZone: it.timeZone,
    digestAt: it.digestAt,
    days: it.days,
    pausedUntil: it.pausedUntil,
  };
};
