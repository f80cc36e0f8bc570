import { median } from './figure.ts';
import type { Aim, PeerTime, Took } from './peer-figures.ts';
import { type Peer, rested } from './processes.ts';
import { processorSeconds } from './processor-time.ts';
import { rspamd, rspamdWithSignatures } from './rspamd.ts';
import { spamassassin, spamassassinWithSignatures } from './spamassassin.ts';

interface Contestant {
  readonly name: string;
  readonly start: () => Promise<Peer | string>;
  /** How many mails, and how often each, so that it is long enough to be timed and short enough to be waited for. */
  readonly most: number;
  readonly passes: number;
  readonly aim: Aim;
  readonly note: string;
}

const SPAM_ONLY = 'judges spam only';
const WITH_KEYS = `${SPAM_ONLY}; signatures and the chain of seals by itself, keys from a DNS on loopback, no blocklists`;

const PEERS: readonly Contestant[] = [
  {
    name: 'spamassassin, local checks',
    start: spamassassin,
    most: 16,
    passes: 1,
    aim: { by: 'the clock', least: 50 },
    note: SPAM_ONLY,
  },
  {
    name: 'spamassassin, signatures checked',
    start: spamassassinWithSignatures,
    most: 16,
    passes: 1,
    aim: { by: 'processor time', least: 50 },
    note: WITH_KEYS,
  },
  {
    name: 'rspamd, local checks',
    start: rspamd,
    most: 96,
    passes: 3,
    aim: { by: 'the clock', least: 2 },
    note: SPAM_ONLY,
  },
  {
    name: 'rspamd, signatures checked',
    start: rspamdWithSignatures,
    most: 96,
    passes: 3,
    aim: { by: 'processor time', least: 2 },
    note: WITH_KEYS,
  },
];

type Check = (mail: Uint8Array) => Promise<unknown>;

/** Gives mails to us and to each spam filter that is installed here, in turn, once it rests and after a pass to warm up. */
export const measurePeers = async (mails: readonly Uint8Array[], ours: Check): Promise<readonly PeerTime[]> => {
  const times: PeerTime[] = [];
  for (const contestant of PEERS) {
    const { name, aim, note, start, most } = contestant;
    const peer = await start();
    if (typeof peer === 'string') times.push({ name, aim, peer: null, ours: null, note: peer });
    else {
      const taken = await inTurn(peer, ours, spread(mails, most), contestant.passes).finally(peer.stop);
      times.push({ name, aim, peer: taken.peer, ours: taken.ours, note: `${note}; ${taken.found}` });
    }
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

const REST_PATIENCE_MS = 90_000;

const inTurn = async (
  peer: Peer,
  ours: Check,
  mails: readonly Uint8Array[],
  passes: number,
): Promise<{ readonly peer: Took; readonly ours: Took; readonly found: string }> => {
  await rested(peer.processorMs, REST_PATIENCE_MS);
  let signed = 0;
  for (const mail of mails) signed += (await peer.check(mail)).signed ? 1 : 0;
  const said: (number | null)[] = [];
  const told = async (mail: Uint8Array): Promise<void> => {
    said.push((await peer.check(mail)).ownMs);
  };
  const before = await pass(ours, mails, ownMs, PASSES_OF_OURS);
  const theirs = await pass(told, mails, peer.processorMs, passes);
  const after = await pass(ours, mails, ownMs, PASSES_OF_OURS);
  const known = said.filter((ms) => ms !== null);
  return {
    peer: { ...theirs, saidMs: known.length === 0 ? null : median(known) },
    ours: { ms: (before.ms + after.ms) / 2, processorMs: halfway(before, after), saidMs: null },
    found: `says of ${signed} of ${mails.length} mails that a signature is good`,
  };
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
  return { ms: median(taken), processorMs: processor, saidMs: null };
};
