import type { InvitationKey } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import {
  claimDigest,
  claimNotice,
  clearMemberNotes,
  confirmDigestSent,
  confirmNoticeSent,
  digestByKey,
  lastDigests,
  memberNotes,
  noteReply,
  recordNoticeSendEvent,
  recordSendEvent,
  releaseDigest,
  releaseNotice,
  tellMember,
  unclearReply,
} from '../../src/index.ts';
import type { TheStore } from '../case-store.ts';

const DAY = '2026-11-20';
const T0 = '2026-11-20T06:00:00.000Z';
const T5 = '2026-11-20T06:05:00.000Z';
const T6 = '2026-11-20T06:06:00.000Z';
const ROWS = [{ number: 1, key: 'i.1' as InvitationKey, group: 'worth-accepting', campaign: null }] as const;

export const digestCases = (store: TheStore) => {
  const claim = (memberId: string, at = T0, leaseUntil = T5) =>
    claimDigest(store(), { memberId, localDate: DAY, at, leaseUntil, rows: ROWS });
  const sent = (memberId: string, attempt: number) =>
    confirmDigestSent(store(), { memberId, localDate: DAY, attempt, messageId: `ses-${attempt}`, sentAt: T6 });

  describe('a digest', () => {
    it('is claimed by one, sent once, and keeps its list', async () => {
      const claims = await Promise.all([claim('g1'), claim('g1'), claim('g1')]);
      expect(claims.filter(({ outcome }) => outcome === 'claimed')).toEqual([{ outcome: 'claimed', attempt: 1 }]);
      expect(claims.filter(({ outcome }) => outcome === 'busy')).toHaveLength(2);
      expect(await sent('g1', 1)).toBe('confirmed');
      expect(await claim('g1', T6)).toEqual({ outcome: 'sent', messageId: 'ses-1' });
      expect(await digestByKey(store(), 'g1', DAY)).toMatchObject({
        status: 'sent',
        rows: ROWS,
        messageId: 'ses-1',
        sentAt: T6,
      });
    });

    it('whose lease has passed is claimed again, and the late first sender is told', async () => {
      await claim('g2');
      expect(await claim('g2', '2026-11-20T06:04:59.999Z')).toEqual({ outcome: 'busy', until: T5 });
      expect(await claim('g2', T6, '2026-11-20T06:11:00.000Z')).toEqual({ outcome: 'claimed', attempt: 2 });
      expect(await sent('g2', 1)).toBe('superseded');
    });

    it('whose Send event has come is never claimed again', async () => {
      await claim('g3');
      await recordSendEvent(store(), { memberId: 'g3', localDate: DAY, messageId: 'ses-x', at: T0 });
      expect(await claim('g3', T6)).toEqual({ outcome: 'sent', messageId: 'ses-x' });
      expect(await digestByKey(store(), 'g3', DAY)).toMatchObject({ status: 'sent', messageId: 'ses-x', rows: ROWS });
    });

    it('that nobody claimed is not made by a Send event', async () => {
      await recordSendEvent(store(), { memberId: 'g6', localDate: DAY, messageId: 'ses-x', at: T0 });
      expect(await digestByKey(store(), 'g6', DAY)).toBeNull();
    });

    it('given back is claimed again at once', async () => {
      await claim('g4');
      await releaseDigest(store(), { memberId: 'g4', localDate: DAY, attempt: 1, at: T0 });
      expect(await claim('g4')).toEqual({ outcome: 'claimed', attempt: 2 });
      await releaseDigest(store(), { memberId: 'g4', localDate: DAY, attempt: 1, at: T0 });
      expect((await claim('g4')).outcome).toBe('busy');
    });

    it('is listed newest first', async () => {
      for (const localDate of ['2026-11-18', '2026-11-20', '2026-11-19'])
        await claimDigest(store(), { memberId: 'g5', localDate, at: T0, leaseUntil: T5, rows: [] });
      expect((await lastDigests(store(), 'g5', 2)).map(({ localDate }) => localDate)).toEqual([
        '2026-11-20',
        '2026-11-19',
      ]);
    });
  });

  describe('a notice', () => {
    it('has the same guard, by its id', async () => {
      const notice = { memberId: 'n1', noticeId: 'settings-1', at: T0, leaseUntil: T5 };
      expect(await claimNotice(store(), notice)).toEqual({ outcome: 'claimed', attempt: 1 });
      await releaseNotice(store(), { memberId: 'n1', noticeId: 'settings-1', attempt: 1, at: T0 });
      expect(await claimNotice(store(), notice)).toEqual({ outcome: 'claimed', attempt: 2 });
      const done = { memberId: 'n1', noticeId: 'settings-1', attempt: 2, messageId: 'ses-9', sentAt: T0 };
      await recordNoticeSendEvent(store(), { memberId: 'n1', noticeId: 'settings-1', messageId: 'ses-9', at: T0 });
      expect(await confirmNoticeSent(store(), done)).toBe('confirmed');
      expect(await claimNotice(store(), { ...notice, at: T6 })).toEqual({ outcome: 'sent', messageId: 'ses-9' });
    });
  });

  it.each(['confirmed', 'told of by SES'])('a notice that is %s is not sent again', async (how) => {
    const notice = { memberId: `n3-${how.length}`, noticeId: 'settings-1' };
    await claimNotice(store(), { ...notice, at: T0, leaseUntil: T5 });
    if (how === 'confirmed')
      await confirmNoticeSent(store(), { ...notice, attempt: 1, messageId: 'ses-9', sentAt: T0 });
    else await recordNoticeSendEvent(store(), { ...notice, messageId: 'ses-9', at: T0 });
    expect(await claimNotice(store(), { ...notice, at: T6, leaseUntil: T6 })).toEqual({
      outcome: 'sent',
      messageId: 'ses-9',
    });
  });

  describe('a reply', () => {
    it('counts once however often it is sent again, and keeps what was not understood', async () => {
      const reply = {
        memberId: 'r1',
        replyId: 'a',
        messageId: 'ses-1',
        digest: DAY,
        unclear: ['what about 9?'],
        at: T0,
      };
      expect(await noteReply(store(), reply)).toBe('noted');
      expect(await noteReply(store(), reply)).toBe('noted');
      expect(await noteReply(store(), { ...reply, messageId: 'ses-2' })).toBe('repeated');
      expect(await unclearReply(store(), { memberId: 'r1', replyId: 'a' })).toEqual({
        digest: DAY,
        lines: ['what about 9?'],
      });
      expect(await unclearReply(store(), { memberId: 'r1', replyId: 'b' })).toBeNull();
    });
  });

  describe('a note to the member', () => {
    it('is told once and cleared', async () => {
      const note = { noteId: 'x', kind: 'held-decisions', at: T0, count: 3 } as const;
      await tellMember(store(), { memberId: 'n2', note });
      await tellMember(store(), { memberId: 'n2', note });
      await tellMember(store(), { memberId: 'n2', note: { ...note, noteId: 'y', at: T5 } });
      expect((await memberNotes(store(), 'n2')).map(({ noteId }) => noteId)).toEqual(['x', 'y']);
      await clearMemberNotes(store(), { memberId: 'n2', noteIds: ['x', 'y'] });
      expect(await memberNotes(store(), 'n2')).toEqual([]);
    });
  });
};
