import { type InvitationKey, invitationKey } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import {
  absorbCopy,
  changeDecisions,
  type InvitationRef,
  invitation,
  markUnscored,
  noteScoreFailure,
  recordInvitation,
  recordProfileView,
  scoringInput,
  streamRecord,
  wakeScorer,
} from '../../src/index.ts';
import { invitationItemKey } from '../../src/keys.ts';
import { getItem } from '../../src/send.ts';
import { decision, facts, mail, slugUrl } from '../builders.ts';
import type { TheStore } from '../case-store.ts';

const KEY = 'i.81' as InvitationKey;
const COPY = facts({ inviter: { profileUrl: slugUrl('copied') } });
const COPY_KEY = invitationKey(COPY);
const WHOLE = facts({ invitationId: '81', inviter: { profileUrl: slugUrl('copied') } });
const AT = '2026-11-20T19:00:00.000Z';

export const scoringEdgeCases = (store: TheStore) => {
  const refOf = async (memberId: string, key: InvitationKey): Promise<InvitationRef> => {
    const aliases = (await invitation(store(), memberId, key))?.aliases ?? [];
    return { memberId, key, at: '2026-11-20T09:00:00.000Z', aliases, since: AT };
  };
  const input = async (memberId: string, key = KEY) => scoringInput(store(), await refOf(memberId, key));

  describe('what a verdict is made from', () => {
    it('names the open copies of an invitation, and none of a copy itself', async () => {
      for (const of of [COPY, WHOLE]) await recordInvitation(store(), mail('se1', of));
      expect((await input('se1'))?.copies).toEqual([COPY_KEY]);
      const own = await input('se1', COPY_KEY);
      expect(own?.invitation.key).toBe(COPY_KEY);
      expect(own?.copies).toEqual([]);
    });

    it('leaves out a copy that somebody decided on', async () => {
      for (const of of [COPY, WHOLE]) await recordInvitation(store(), mail('se2', of));
      const decide = { memberId: 'se2', key: COPY_KEY, at: AT };
      await changeDecisions(store(), { ...decide, change: () => [decision('ignore', AT)] });
      expect((await input('se2'))?.copies).toEqual([]);
    });

    it('is nothing for what is not there, or was folded into another', async () => {
      expect(await input('se3')).toBeNull();
      for (const of of [COPY, WHOLE]) await recordInvitation(store(), mail('se3', of));
      const ref = await refOf('se3', COPY_KEY);
      await absorbCopy(store(), { memberId: 'se3', key: KEY, copy: COPY_KEY });
      expect(await scoringInput(store(), ref)).toBeNull();
    });

    it('knows a view under the one key that the viewer was seen by', async () => {
      const person = { name: '', headline: null, profileUrl: slugUrl('copied'), memberNumber: null };
      await recordProfileView(store(), { memberId: 'se4', person, viewedAt: AT, at: AT });
      await recordInvitation(store(), mail('se4', WHOLE));
      expect((await input('se4'))?.viewedProfileAt).toBe(AT);
    });
  });

  it('an invitation marked to be judged again is one that has changed', async () => {
    await recordInvitation(store(), mail('se5', WHOLE));
    await markUnscored(store(), { memberId: 'se5', keys: [KEY], at: AT });
    expect((await invitation(store(), 'se5', KEY))?.revision).toBe(2);
  });

  it('an invitation the scorer is woken for is written, without the cause that would let it sleep', async () => {
    await recordInvitation(store(), mail('se6', WHOLE));
    await noteScoreFailure(store(), { memberId: 'se6', key: KEY, revision: 1, code: 'rule-errored', at: AT });
    await wakeScorer(store(), { memberId: 'se6', key: KEY });
    const item = await getItem(store(), invitationItemKey('se6', KEY));
    expect(item).toMatchObject({ wakes: 1, scoreFailures: 1, revision: 1 });
    expect(item).not.toHaveProperty('scoreFailureCode');
  });

  it('a stream record names the invitation, as a table with streams would', async () => {
    await recordInvitation(store(), mail('se7', WHOLE));
    expect(streamRecord(await refOf('se7', KEY))).toMatchObject({
      eventID: 'se7/i.81',
      eventName: 'MODIFY',
      eventSource: 'aws:dynamodb',
      dynamodb: { SequenceNumber: 'se7/i.81', NewImage: { kind: { S: 'invitation' }, pk: { S: 'm#se7' } } },
    });
  });
};
