import { type Figure, rounded } from './figure.ts';

/** Milliseconds a mail. */
export interface Took {
  /** By our clock, the median mail: what it takes to hand it over and to read the answer is in it. */
  readonly ms: number;
  /** Of processor time, on average, all threads and processes of it together; null where it is not known. */
  readonly processorMs: number | null;
  /** By its own clock, the median mail; null where it does not say. */
  readonly saidMs: number | null;
}

/** How many times as long as ours it should take at least, and what that is held against. */
export interface Aim {
  readonly by: 'the clock' | 'processor time';
  readonly least: number;
}

export interface PeerTime {
  readonly name: string;
  readonly aim: Aim;
  /** Null when it is not installed or does not start. */
  readonly peer: Took | null;
  /** What ours took of the same mails in between. */
  readonly ours: Took | null;
  readonly note: string;
}

/** The rows of one peer; the one row by which the aim is held has it, and the others are told for comparison. */
export const peerFigures = ({ name, aim, peer, ours, note }: PeerTime): readonly Figure[] => {
  const heldBy = (by: Aim['by']) => (aim.by === by ? { aim: { least: aim.least } } : {});
  const said = peer?.saidMs ?? null;
  const ownClock: readonly Figure[] = [
    { what: `${name}, by its own clock`, value: said === null ? null : rounded(said), unit: 'ms' },
    { what: `${name}, by its own clock, to ours by the clock`, value: ratio(said, ours?.ms), unit: '×' },
  ];
  return [
    { what: name, value: peer === null ? null : rounded(peer.ms), unit: 'ms', note },
    { what: `${name}, to ours by the clock`, value: ratio(peer?.ms, ours?.ms), unit: '×', ...heldBy('the clock') },
    ...(said === null ? [] : ownClock),
    {
      what: `${name}, to ours by processor time`,
      value: ratio(peer?.processorMs, ours?.processorMs),
      unit: '×',
      ...heldBy('processor time'),
      note: pair(peer?.processorMs, ours?.processorMs),
    },
  ];
};

type Ms = number | null | undefined;

const ratio = (one: Ms, other: Ms): number | null =>
  typeof one !== 'number' || typeof other !== 'number' ? null : rounded(one / other);

const pair = (one: Ms, other: Ms): string =>
  typeof one !== 'number' || typeof other !== 'number' ? 'not known' : `${rounded(one)} to ${rounded(other)} ms a mail`;
