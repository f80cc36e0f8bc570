import { median } from './figure.ts';
import type { Peer } from './processes.ts';
import { processorSeconds } from './processor-time.ts';
import { rspamd } from './rspamd.ts';
import { spamassassin, spamassassinWithSignatures } from './spamassassin.ts';

/** Milliseconds a mail. */
export interface Took {
  /** By the clock, the median mail. */
  readonly ms: number;
  /** Of processor time, on average, all threads and processes of it together; null where it is not known. */
  readonly processorMs: number | null;
}

export interface PeerTime {
  readonly name: string;
  readonly aim: { readonly least: number };
  /** Null when it is not installed or does not start. */
  readonly peer: Took | null;
  /** What ours took of the same mails in between. */
  readonly ours: Took | null;
  readonly note: string;
}

const PEERS = [
  {
    name: 'spamassassin, local checks',
    start: spamassassin,
    most: 16,
    least: 50,
    note: 'judges spam only, and checks no signature',
  },
  {
    name: 'spamassassin, signatures checked',
    start: spamassassinWithSignatures,
    most: 16,
    least: 50,
    note: 'judges spam only; signatures and the chain of seals by its own plugin, keys from a DNS on loopback, no blocklists',
  },
  {
    name: 'rspamd, local checks',
    start: rspamd,
    most: 96,
    least: 2,
    note: 'judges spam only, and checks no signature',
  },
] as const;

type Check = (mail: Uint8Array) => Promise<unknown>;

/** Gives mails to us and to each spam filter that is installed here, a pass of them in turn, after one to warm up. */
export const measurePeers = async (mails: readonly Uint8Array[], ours: Check): Promise<readonly PeerTime[]> => {
  const times: PeerTime[] = [];
  for (const { name, start, most, least, note } of PEERS) {
    const peer = await start();
    const told = { name, aim: { least } };
    if (typeof peer === 'string') times.push({ ...told, peer: null, ours: null, note: peer });
    else times.push({ ...told, ...(await inTurn(peer, ours, spread(mails, most)).finally(peer.stop)), note });
  }
  return times;
};

/** So many of them at most, all kinds alike. */
const spread = (mails: readonly Uint8Array[], most: number): readonly Uint8Array[] => {
  const step = Math.max(1, Math.floor(mails.length / most));
  return mails.filter((_, at) => at % step === 0);
};

/** Ours takes so little that one pass is too short to be timed. */
const PASSES_OF_OURS = 10;

const inTurn = async (
  peer: Peer,
  ours: Check,
  mails: readonly Uint8Array[],
): Promise<{ readonly peer: Took; readonly ours: Took }> => {
  for (const mail of mails.slice(0, 3)) await peer.check(mail);
  const before = await pass(ours, mails, ownMs, PASSES_OF_OURS);
  const theirs = await pass(peer.check, mails, peer.processorMs, 1);
  const after = await pass(ours, mails, ownMs, PASSES_OF_OURS);
  return { peer: theirs, ours: { ms: (before.ms + after.ms) / 2, processorMs: halfway(before, after) } };
};

const ownMs = (): number => processorSeconds() * 1000;

const halfway = (one: Took, other: Took): number | null =>
  one.processorMs === null || other.processorMs === null ? null : (one.processorMs + other.processorMs) / 2;

const pass = async (
  check: Check,
  mails: readonly Uint8Array[],
  processorMs: () => number | null,
  times: number,
): Promise<Took> => {
  const taken: number[] = [];
  const before = processorMs();
  for (let time = 0; time < times; time += 1) {
    for (const mail of mails) {
      const began = performance.now();
      await check(mail);
      taken.push(performance.now() - began);
    }
  }
  const after = processorMs();
  const processor = before === null || after === null ? null : (after - before) / taken.length;
  return { ms: median(taken), processorMs: processor };
};
