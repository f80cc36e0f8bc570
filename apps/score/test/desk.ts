import type { Decision, InvitationFacts, InvitationKey, Inviter } from '@guestlist/model';
import { fingerprint } from '@guestlist/rules';
import {
  changeDecisions,
  createMember,
  recordInvitation,
  type Store,
  type StoredInvitation,
  invitation as storedInvitation,
  streamRecord,
  unscoredInvitations,
} from '@guestlist/store';
import { member, facts as someFacts, inviter as someInviter } from '@guestlist/store/test-builders';
import { type Meter, meterOf } from '@guestlist/store/test-meter';
import { startLocalTable } from '@guestlist/store/test-table';
import type { DynamoDBRecord } from 'aws-lambda';
import { createScore } from '../src/handler.ts';

/** The evening on which everything is judged. */
export const NOW = '2026-11-20T19:00:00.000Z';

/** The real handler on a table in memory. */
export interface Desk {
  readonly store: Store;
  readonly meter: Meter;
  readonly logs: string[];
  readonly handler: ReturnType<typeof createScore>;
  readonly join: (memberId: string) => Promise<void>;
  readonly invite: (memberId: string, facts: InvitationFacts, over?: Partial<Arrived>) => Promise<InvitationKey>;
  readonly decide: (memberId: string, key: InvitationKey, history: readonly Decision[]) => Promise<void>;
  readonly see: (memberId: string, key: InvitationKey) => Promise<StoredInvitation>;
  /** Records of what waits, as the stream brings them. */
  readonly waiting: (memberId: string) => Promise<DynamoDBRecord[]>;
  /** Judges until nothing of the member's waits; gives how many records that took. */
  readonly drain: (memberId: string) => Promise<number>;
  readonly stop: () => Promise<void>;
}

interface Arrived {
  readonly receivedAt: string;
  readonly trust: StoredInvitation['trust'];
}

export const inviter = (over: Partial<Inviter> = {}): Inviter =>
  someInviter({ headline: 'Verkaufsleiterin bei Pumpenwerk', ...over });

export const facts = (over: Partial<InvitationFacts> = {}): InvitationFacts =>
  someFacts({ inviter: inviter(), ...over });

let mails = 0;

export const openDesk = async (): Promise<Desk> => {
  const { store, stop } = await startLocalTable({ clock: () => Date.parse(NOW) });
  const logs: string[] = [];
  const write = (...said: readonly unknown[]) => void logs.push(JSON.stringify(said));
  const handler = createScore({ store, now: () => new Date(NOW), log: { info: write, warn: write } });
  const waiting = async (memberId: string): Promise<DynamoDBRecord[]> => {
    const refs = await unscoredInvitations(store, { before: '2027', limit: 1000 });
    return refs.filter((ref) => ref.memberId === memberId).map((ref) => streamRecord(ref) as DynamoDBRecord);
  };
  return {
    store,
    meter: meterOf(store),
    logs,
    handler,
    waiting,
    stop,
    join: async (memberId) => {
      await createMember(store, { member: member(memberId), status: 'active', nextDueAt: null, at: NOW });
    },
    invite: async (memberId, of, { receivedAt = '2026-11-20T09:00:00.000Z', trust = 'verified' } = {}) => {
      mails += 1;
      const mail = { memberId, facts: of, trust, defects: [], receivedAt, messageId: `ses-${mails}`, fingerprint };
      const { key } = await recordInvitation(store, { ...mail, templateKey: null, language: 'en' });
      return key;
    },
    decide: async (memberId, key, history) => {
      await changeDecisions(store, { memberId, key, at: NOW, change: () => history });
    },
    see: async (memberId, key) => {
      const found = await storedInvitation(store, memberId, key);
      if (found === null) throw new Error('it is not there');
      return found;
    },
    drain: async (memberId) => {
      let records = 0;
      for (let round = 0; round < 20; round += 1) {
        const batch = await waiting(memberId);
        if (batch.length === 0) return records;
        records += batch.length;
        await handler({ Records: batch });
      }
      throw new Error('verdicts keep asking for one another');
    },
  };
};
