import { nextDigest } from '@guestlist/digest-mail/schedule';
import { localDateAt } from '@guestlist/digest-mail/wall-clock';
import type { MailJob } from '@guestlist/model';
import {
  DUE_PARTITIONS,
  type DueMember,
  membersDue,
  type Store,
  setNextDue,
  unscoredInvitations,
  wakeScorer,
} from '@guestlist/store';

export interface TickParts {
  readonly store: Store;
  readonly enqueue: (jobs: readonly MailJob[]) => Promise<void>;
}

export interface TickResult {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Digests handed to the send queue. */
  readonly due: number;
  /** Invitations that waited too long for their verdict: the scorer was woken for them once more. */
  readonly swept: number;
}

/** A verdict comes within seconds; what waits longer has fallen out of the stream. */
const PATIENCE_MS = 10 * 60_000;
const SWEEP_LIMIT = 500;

/**
 * One tick: queues the digest of every member due at or before `at`, and wakes the scorer for what it has missed.
 * Its work grows with who is due, never with who exists. A tick that comes late sends one digest a member, not one for
 * each day missed; a tick that comes twice changes nothing.
 *
 * @param at ISO 8601, UTC
 * @param partition one of the partitions that due members are spread over, where a clock strikes for each; all of them
 *   when left out. The first of them sweeps.
 */
export const tick = async (parts: TickParts, at: string, partition?: number): Promise<TickResult> => {
  const partitions = partition === undefined ? Array.from({ length: DUE_PARTITIONS }, (_, n) => n) : [partition];
  const due = await Promise.all(partitions.map((one) => queueDue(parts, at, one)));
  const swept = partitions.includes(0) ? await sweep(parts.store, at) : 0;
  return { at, due: due.reduce((sum, count) => sum + count, 0), swept };
};

const queueDue = async ({ store, enqueue }: TickParts, at: string, partition: number): Promise<number> => {
  let due = 0;
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof membersDue>> = await membersDue(store, { at, partition, cursor });
    await enqueue(page.items.map((member) => jobOf(member, at)));
    await inLanes(page.items, (member) => moveOn(store, member, at));
    due += page.items.length;
    cursor = page.cursor;
  } while (cursor !== null);
  return due;
};

/** Writes at once in one partition: in all of them together fewer than the client has connections. */
const LANES = 6;

const inLanes = async <T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> => {
  const lane = async (first: number): Promise<void> => {
    for (const one of all.filter((_, n) => n % LANES === first)) await work(one);
  };
  await Promise.all(Array.from({ length: LANES }, (_, first) => lane(first)));
};

/** How far back a late tick looks for the date its one digest belongs to: beyond a week of chosen days. */
const LOOK_BACK_MS = 9 * 24 * 3_600_000;

/** The last moment at or before `at` that was due: a digest that comes late carries the date it should have come on last. */
const lastDue = (member: DueMember, at: string): string => {
  const from = Math.max(Date.parse(member.dueAt), Date.parse(at) - LOOK_BACK_MS);
  let due = member.dueAt;
  let next = nextDigest(new Date(from), member)?.dueAt;
  while (next !== undefined && Date.parse(next) <= Date.parse(at)) {
    due = next;
    next = nextDigest(new Date(next), member)?.dueAt;
  }
  return due;
};

const jobOf = (member: DueMember, at: string): MailJob => {
  const dueAt = lastDue(member, at);
  return { type: 'digest', memberId: member.memberId, localDate: localDateAt(new Date(dueAt), member.timeZone), dueAt };
};

const moveOn = async (store: Store, member: DueMember, at: string): Promise<void> => {
  const after = new Date(Math.max(Date.parse(member.dueAt), Date.parse(at)));
  const next = nextDigest(after, member);
  await setNextDue(store, { memberId: member.memberId, dueAt: member.dueAt, nextDueAt: next?.dueAt ?? null });
};

const sweep = async (store: Store, at: string): Promise<number> => {
  const before = new Date(Date.parse(at) - PATIENCE_MS).toISOString();
  let swept = 0;
  for (const { memberId, key } of await unscoredInvitations(store, { before, limit: SWEEP_LIMIT })) {
    if (await wakeScorer(store, { memberId, key })) swept += 1;
  }
  return swept;
};
