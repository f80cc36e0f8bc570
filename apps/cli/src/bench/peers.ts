import { median } from './figure.ts';
import type { Peer } from './processes.ts';
import { rspamd } from './rspamd.ts';
import { sideBySide } from './side-by-side.ts';
import { spamassassin } from './spamassassin.ts';

export interface PeerTime {
  readonly name: 'spamassassin' | 'rspamd';
  /** Milliseconds a mail; null when it is not installed or does not start. */
  readonly ms: number | null;
  /** What ours took of the same mails in between. */
  readonly ours: number;
  readonly note: string;
}

const ROUNDS = 1;

const PEERS = [
  { name: 'spamassassin', start: spamassassin, most: 8 },
  { name: 'rspamd', start: rspamd, most: 48 },
] as const;

/** Gives mails in turn to us and to each spam filter that is installed here, after a few to warm up. */
export const measurePeers = async (
  mails: readonly Uint8Array[],
  ours: (mail: Uint8Array) => Promise<unknown>,
): Promise<readonly PeerTime[]> => {
  const times: PeerTime[] = [];
  for (const { name, start, most } of PEERS) {
    const peer = await start();
    if (typeof peer === 'string') {
      times.push({ name, ms: null, ours: Number.NaN, note: peer });
      continue;
    }
    try {
      const taken = await timed(peer, ours, mails, most);
      times.push({ name, ...taken, note: 'judges spam only; its own process, over loopback' });
    } finally {
      await peer.stop();
    }
  }
  return times;
};

const timed = async (
  peer: Peer,
  ours: (mail: Uint8Array) => Promise<unknown>,
  mails: readonly Uint8Array[],
  most: number,
): Promise<Pick<PeerTime, 'ms' | 'ours'>> => {
  const step = Math.max(1, Math.floor(mails.length / most));
  const chosen = mails.filter((_, at) => at % step === 0);
  for (const mail of chosen.slice(0, 3)) await peer.check(mail);
  const times = await sideBySide(chosen, { ours, peer: (mail) => peer.check(mail) }, ROUNDS, true);
  return { ms: median(times.peer), ours: median(times.ours) };
};
