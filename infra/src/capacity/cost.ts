import { DUE_PARTITIONS } from '@guestlist/store';
import { BATCH } from '../hops.ts';
import { MEMORY } from '../memory.ts';
import { HABITS, LOG, PAGE_BYTES } from './assumptions.ts';
import { millisecondsOf } from './duration.ts';
import { type Load, type MonthlyCounts, monthlyCounts } from './load.ts';
import { PRICES, type PriceName } from './prices.ts';
import type { Units, Work } from './units.ts';

/** One line of a month's bill. */
export interface CostLine {
  readonly what: string;
  readonly price: PriceName;
  readonly amount: number;
  readonly usd: number;
}

const GB = 1024 ** 3;
const TICKS_A_MONTH = DUE_PARTITIONS * 96 * HABITS.daysAMonth;
const CHUNK = 256 * 1024;

interface Piece {
  readonly work: Work;
  readonly count: number;
  readonly memoryMb: number;
  /** Pieces that one call of the function does, and calls it takes for one piece. */
  readonly piecesACall: number;
}

const piecesOf = (counts: MonthlyCounts): readonly Piece[] => [
  { work: 'invitationMail', count: counts.invitationMails, memoryMb: MEMORY.ingest, piecesACall: BATCH },
  { work: 'otherMail', count: counts.otherMails, memoryMb: MEMORY.ingest, piecesACall: BATCH },
  { work: 'verdict', count: counts.verdicts, memoryMb: MEMORY.score, piecesACall: BATCH },
  { work: 'lesson', count: counts.decisions, memoryMb: MEMORY.score, piecesACall: BATCH },
  { work: 'digest', count: counts.digests, memoryMb: MEMORY.send, piecesACall: 1 },
  { work: 'decision', count: counts.decisions, memoryMb: MEMORY.decide, piecesACall: 0.5 },
  { work: 'tick', count: TICKS_A_MONTH, memoryMb: MEMORY.tick, piecesACall: 1 },
  { work: 'dueMember', count: counts.digests, memoryMb: MEMORY.tick, piecesACall: Number.POSITIVE_INFINITY },
];

const line = (what: string, price: PriceName, amount: number): CostLine => ({
  what,
  price,
  amount,
  usd: amount * PRICES[price].usd,
});

const lambda = (units: Units, pieces: readonly Piece[]): readonly CostLine[] => {
  const calls = pieces.reduce((sum, { count, piecesACall }) => sum + count / piecesACall, 0);
  const gbSeconds = pieces.reduce(
    (sum, { work, count, memoryMb }) => sum + (count * millisecondsOf(units, work, memoryMb) * memoryMb) / 1024 / 1000,
    0,
  );
  const bytes = pieces.reduce(
    (sum, { count, piecesACall }) => sum + count * LOG.line + (count / piecesACall) * LOG.call,
    0,
  );
  return [
    line('functions, calls', 'lambdaRequest', calls),
    line('functions, time', 'lambdaGbSecond', gbSeconds),
    line('logs', 'logGb', bytes / GB),
  ];
};

const table = ({ work, bytes }: Units, pieces: readonly Piece[], { kept }: MonthlyCounts): readonly CostLine[] => {
  const stored = (kept * (bytes.invitation + bytes.invitationIndexes)) / GB;
  const units = (kind: 'reads' | 'writes', of: readonly Work[]): number =>
    pieces
      .filter((piece) => of.includes(piece.work))
      .reduce((sum, piece) => sum + piece.count * work[piece.work][kind], 0);
  const both = (what: string, of: readonly Work[]): readonly CostLine[] => [
    line(`table, ${what}, reads`, 'tableRead', units('reads', of)),
    line(`table, ${what}, writes`, 'tableWrite', units('writes', of)),
  ];
  return [
    ...both('mails', ['invitationMail', 'otherMail']),
    ...both('verdicts', ['verdict']),
    ...both('lessons', ['lesson']),
    ...both('digests', ['digest', 'dueMember', 'tick']),
    ...both('decisions', ['decision']),
    line('table, storage', 'tableGb', stored),
    line('table, recovery', 'recoveryGb', (kept * bytes.invitation) / GB),
  ];
};

const mail = ({ bytes }: Units, { invitationMails, otherMails, digests }: MonthlyCounts): readonly CostLine[] => {
  const mails = invitationMails + otherMails;
  return [
    line('SES, mails received', 'sesReceived', mails),
    line('SES, size of mails received', 'sesReceivedChunk', mails * Math.floor(bytes.rawMail / CHUNK)),
    line('SES, digests sent', 'sesSent', digests),
    line('raw mails put', 's3Put', mails),
    line('raw mails read', 's3Get', mails),
    line('notices by SES', 'snsPublish', mails + digests),
    // Put in, taken out in tens, deleted in tens; digests and their Send events likewise.
    line('queues', 'sqsRequest', (mails + digests) * 1.2 + digests * 2.1),
  ];
};

const pages = ({ decisions }: MonthlyCounts): readonly CostLine[] => [
  line('pages', 'httpRequest', decisions * 2),
  line('pages, transfer', 'transferGb', (decisions * 2 * PAGE_BYTES) / GB),
];

const FIXED: readonly CostLine[] = [
  line('metrics of our own', 'metric', 60),
  line('alarms', 'alarm', 25),
  line('dashboard', 'dashboard', 1),
  line('link keys', 'secret', 1),
  line('key of the notices', 'kmsKey', 1),
  line('clock', 'schedule', TICKS_A_MONTH),
];

/** A month's bill, line by line, dearest first. */
export const monthlyCosts = (units: Units, load: Load): readonly CostLine[] => {
  const counts = monthlyCounts(load);
  const pieces = piecesOf(counts);
  const lines = [
    ...mail(units, counts),
    ...lambda(units, pieces),
    ...table(units, pieces, counts),
    ...pages(counts),
    ...FIXED,
  ];
  return lines.toSorted((one, other) => other.usd - one.usd);
};
