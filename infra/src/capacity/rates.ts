import { DUE_PARTITIONS } from '@guestlist/store';
import { MAIL_READERS, READERS_A_SHARD } from '../hops.ts';
import { MEMORY } from '../memory.ts';
import { sendersFor } from '../send-rate.ts';
import { HABITS } from './assumptions.ts';
import { millisecondsOf, processorMs } from './duration.ts';
import { LIMITS } from './limits.ts';
import type { Load } from './load.ts';
import type { Units, Work } from './units.ts';

/** What each hop can do in a second, and the functions that takes. */
export interface Rates {
  readonly ingest: number;
  readonly score: number;
  readonly tick: number;
  readonly send: number;
  readonly senders: number;
  readonly shards: number;
}

/** Writes at once in one part of the due members, see the tick. */
const LANES = 6;
/** Moving a due member takes their entry out of the index and puts it in again, both in one partition. */
const INDEX_WRITES = 2;
/** A new table on demand begins with so many partitions; each holds 10 GB. */
const FIRST_PARTITIONS = 4;
const PARTITION_BYTES = 10 * 1024 ** 3;

const aSecond = (units: Units, work: Work, memoryMb: number, atOnce: number): number =>
  (1000 * atOnce) / millisecondsOf(units, work, memoryMb);

const ticked = (units: Units): number => {
  const byIndex = LIMITS.partitionWrites.value / INDEX_WRITES;
  // Several writes wait at once, and one processor works on them.
  const byLanes = aSecond(units, 'dueMember', MEMORY.tick, LANES);
  const byProcessor = 1000 / processorMs(units, 'dueMember', MEMORY.tick);
  return DUE_PARTITIONS * Math.min(byIndex, byLanes, byProcessor);
};

/** @param sendRate mails a second that SES takes from the account */
export const ratesOf = (units: Units, { members, invitations }: Load, sendRate: number): Rates => {
  const kept = members * invitations * HABITS.keptDays * units.bytes.invitation;
  const shards = Math.max(FIRST_PARTITIONS, Math.ceil(kept / PARTITION_BYTES));
  const senders = sendersFor(sendRate);
  return {
    ingest: aSecond(units, 'invitationMail', MEMORY.ingest, MAIL_READERS),
    score: aSecond(units, 'verdict', MEMORY.score, READERS_A_SHARD * shards),
    tick: ticked(units),
    send: Math.min(sendRate, aSecond(units, 'digest', MEMORY.send, senders)),
    senders,
    shards,
  };
};
