import type { InvitationKey, PersonKey } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import {
  changeDecisions,
  claimDigest,
  claimNotice,
  confirmMember,
  createMember,
  expireInvitations,
  invitation,
  noteAct,
  noteReply,
  pastOf,
  putForwardingConfirmation,
  recordInvitation,
  recordProfileView,
  recordUnreadable,
  tellMember,
} from '../../src/index.ts';
import { aliasesOf } from '../../src/invitations/person-aliases.ts';
import {
  actsKey,
  digestKey,
  forwardingKey,
  type ItemKey,
  invitationItemKey,
  memberKey,
  noteKey,
  noticeKey,
  pastSaltKey,
  replyKey,
  unreadableKey,
  viewKey,
} from '../../src/keys.ts';
import { getItem } from '../../src/send.ts';
import { decision, facts, mail, member, slugUrl } from '../builders.ts';
import type { TheStore } from '../case-store.ts';

const ID = 'l1';
const AT = '2026-11-20T19:00:00.000Z';
const DAY = '2026-11-20';
const KEY = 'i.71' as InvitationKey;
const VIEWER = { name: 'Vera Blick', headline: null, profileUrl: slugUrl('vera-blick'), memberNumber: null };

/** Each kind of item that expires: what it says it is, after how many days it goes, under which key, and how it comes to be there. */
const WRITTEN: readonly (readonly [string, string, number, ItemKey, (store: TheStore) => Promise<unknown>])[] = [
  [
    'an invitation',
    'invitation',
    90,
    invitationItemKey(ID, KEY),
    (store) => recordInvitation(store(), mail(ID, facts({ invitationId: '71' }), { receivedAt: AT })),
  ],
  [
    'a digest',
    'digest',
    60,
    digestKey(ID, DAY),
    (store) => claimDigest(store(), { memberId: ID, localDate: DAY, at: AT, leaseUntil: AT, rows: [] }),
  ],
  [
    'a notice',
    'notice',
    90,
    noticeKey(ID, 'n'),
    (store) => claimNotice(store(), { memberId: ID, noticeId: 'n', at: AT, leaseUntil: AT }),
  ],
  [
    'a reply',
    'reply',
    60,
    replyKey(ID, 'r'),
    (store) => noteReply(store(), { memberId: ID, replyId: 'r', messageId: 's', digest: DAY, unclear: [], at: AT }),
  ],
  [
    'a note to the member',
    'note',
    60,
    noteKey(ID, 'x'),
    (store) => tellMember(store(), { memberId: ID, note: { noteId: 'x', kind: 'held-decisions', at: AT, count: 1 } }),
  ],
  [
    'presses on a digest',
    'acts',
    2,
    actsKey(ID, DAY),
    (store) =>
      noteAct(store(), {
        memberId: ID,
        localDate: DAY,
        act: { at: AT, action: 'accept', invitations: [KEY], group: false, device: null },
      }),
  ],
  [
    'a provider’s code',
    'forwarding',
    7,
    forwardingKey(ID, 'gmail'),
    (store) =>
      putForwardingConfirmation(store(), {
        memberId: ID,
        confirmation: { provider: 'gmail', code: '1', link: null, requestedBy: null },
        receivedAt: AT,
      }),
  ],
  [
    'a mail that could not be read',
    'unreadable',
    30,
    unreadableKey(ID, AT, 'ses-u'),
    (store) =>
      recordUnreadable(store(), {
        memberId: ID,
        row: {
          messageId: 'ses-u',
          receivedAt: AT,
          kind: 'unknown-linkedin',
          reason: 'no-card',
          templateKey: null,
          trust: 'verified',
          rawKey: null,
        },
      }),
  ],
  [
    'a profile view',
    'view',
    90,
    viewKey(ID, aliasesOf(VIEWER)[0] ?? ('' as PersonKey)),
    (store) =>
      recordProfileView(store(), {
        memberId: ID,
        person: VIEWER,
        viewedAt: AT,
        at: AT,
      }),
  ],
  [
    'a sign-up',
    'member',
    1,
    memberKey('l2'),
    (store) => createMember(store(), { member: member('l2'), status: 'pending', nextDueAt: null, at: AT }),
  ],
];

export const lifetimeCases = (store: TheStore) => {
  describe('how long a thing is kept', () => {
    it.each(WRITTEN)('%s (%s): %i days', async (_, kind, days, key, write) => {
      await write(store);
      const item = await getItem(store(), key);
      expect(item).toMatchObject({ kind, expiresAt: Date.parse(AT) / 1000 + days * 86_400 });
    });

    it('a confirmed member: for good', async () => {
      await createMember(store(), { member: member('l3'), status: 'pending', nextDueAt: null, at: AT });
      await confirmMember(store(), { memberId: 'l3', nextDueAt: AT });
      const row = await getItem(store(), memberKey('l3'));
      expect(row).toMatchObject({ status: 'active', dueAt: AT });
      expect(row).not.toHaveProperty('expiresAt');
    });

    it('an invitation 88 days, a hash of its inviter two years, and what was decided last', async () => {
      const at = (receivedAt: string) => ({ receivedAt });
      await recordInvitation(store(), mail('l4', facts({ invitationId: '71' }), at('2026-08-24T18:59:59.999Z')));
      await recordInvitation(
        store(),
        mail('l4', facts({ invitationId: '72', inviter: { name: 'Bo Lind' } }), at('2026-08-24T19:00:00.000Z')),
      );
      const decide = { memberId: 'l4', key: KEY, at: AT };
      await changeDecisions(store(), { ...decide, change: () => [decision('accept', AT)] });
      const person = (await invitation(store(), 'l4', KEY))?.personKey;
      if (person === undefined) throw new Error('no invitation');
      expect(await expireInvitations(store(), { memberId: 'l4', at: AT, salt: () => 'c2FsdA' })).toBe(1);
      expect(await invitation(store(), 'l4', KEY)).toBeNull();
      expect(await invitation(store(), 'l4', 'i.72' as InvitationKey)).not.toBeNull();
      expect(await pastOf(store(), 'l4', person)).toEqual({
        times: 1,
        lastAt: '2026-08-24T18:59:59.999Z',
        lastAction: 'accept',
      });
      expect(await getItem(store(), pastSaltKey('l4'))).toMatchObject({ salt: 'c2FsdA' });
    });
  });
};
