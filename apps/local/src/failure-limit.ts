/** Counts failures by peer within a sliding window of milliseconds; forgets peers as their failures age. */
export interface FailureLimit {
  readonly count: (peer: string) => void;
  readonly isOver: (peer: string) => boolean;
}

/** The most peers remembered; beyond it the oldest are forgotten first, so that memory stays bounded. */
const MOST_PEERS = 10_000;

export const createFailureLimit = (most: number, windowMs: number, now: () => number = Date.now): FailureLimit => {
  const failures = new Map<string, readonly number[]>();
  const recent = (peer: string): readonly number[] => (failures.get(peer) ?? []).filter((at) => at > now() - windowMs);
  return {
    count: (peer) => {
      const times = [...recent(peer), now()].slice(-most);
      failures.delete(peer);
      failures.set(peer, times);
      const oldest = failures.keys().next().value;
      if (failures.size > MOST_PEERS && oldest !== undefined) failures.delete(oldest);
    },
    isOver: (peer) => recent(peer).length >= most,
  };
};
