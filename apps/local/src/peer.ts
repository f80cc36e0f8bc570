const MAPPED_IPV4 = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/iu;
const GROUPS = 8;

/**
 * Who counts as one peer: an IPv4 address, or the /64 of an IPv6 address, which is what one connection is given at least
 * (RFC 6177).
 */
export const peerOf = (address: string): string => {
  const mapped = MAPPED_IPV4.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, GROUPS - before.length - after.length) }, () => '0');
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
};

/** Counts what each peer holds at one time. */
export interface PeerCount {
  /** Takes one more; false when the peer holds as many as it may. */
  readonly take: (peer: string) => boolean;
  readonly giveBack: (peer: string) => void;
}

export const createPeerCount = (most: number): PeerCount => {
  const held = new Map<string, number>();
  return {
    take: (peer) => {
      const count = held.get(peer) ?? 0;
      if (count >= most) return false;
      held.set(peer, count + 1);
      return true;
    },
    giveBack: (peer) => {
      const count = held.get(peer) ?? 0;
      if (count > 1) held.set(peer, count - 1);
      else held.delete(peer);
    },
  };
};
