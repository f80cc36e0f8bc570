import { median } from './figure.ts';
import type { Peer } from './processes.ts';
import { rspamd } from './rspamd.ts';
import { spamassassin } from './spamassassin.ts';

export interface PeerTime {
  readonly name: 'spamassassin' | 'rspamd';
  /** Milliseconds a mail; null when it is not installed or does not start. */
  readonly ms: number | null;
  readonly note: string;
}

const PEERS = [
  { name: 'spamassassin', start: spamassassin, most: 16 },
  { name: 'rspamd', start: rspamd, most: 96 },
] as const;

/** Gives mails to the spam filters that are installed here, one after the other, after a few to warm up. */
export const measurePeers = async (mails: readonly Uint8Array[]): Promise<readonly PeerTime[]> => {
  const times: PeerTime[] = [];
  for (const { name, start, most } of PEERS) {
    const peer = await start();
    if (typeof peer === 'string') {
      times.push({ name, ms: null, note: peer });
      continue;
    }
    try {
      times.push({
        name,
        ms: await timed(peer, mails, most),
        note: 'judges spam only; its own process, over loopback',
      });
    } finally {
      await peer.stop();
    }
  }
  return times;
};

const timed = async (peer: Peer, mails: readonly Uint8Array[], most: number): Promise<number> => {
  const step = Math.max(1, Math.floor(mails.length / most));
  const chosen = mails.filter((_, at) => at % step === 0);
  for (const mail of chosen.slice(0, 3)) await peer.check(mail);
  const taken: number[] = [];
  for (const mail of chosen) {
    const began = performance.now();
    await peer.check(mail);
    taken.push(performance.now() - began);
  }
  return median(taken);
};
