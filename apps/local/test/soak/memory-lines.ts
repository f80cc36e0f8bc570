import { isFlat, type MemoryReport } from './memory-report.ts';

const COLUMNS = ['mails', 'live', 'heap', 'external', 'committed', 'anonymous', 'files', 'resident'] as const;

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell) => String(typeof cell === 'number' ? Math.round(cell) : cell).padStart(10)).join('');

/** What a soak says of memory, for people. */
export const memoryLines = (memory: MemoryReport): readonly string[] => {
  const { live, rssMB, perTenThousandMails: slope, risen } = memory;
  const verdict = isFlat(memory) ? 'flat' : 'NOT FLAT';
  return [
    'Memory   MB after forced collections (committed: what V8 keeps for its heap; anonymous and files are the resident):',
    row(COLUMNS),
    ...live.map((at) => {
      const { mails, heapMB, externalMB, committedMB, anonymousMB, fileMB, rssMB: resident } = at;
      return row([mails, heapMB + externalMB, heapMB, externalMB, committedMB, anonymousMB, fileMB, resident]);
    }),
    `Live     ${verdict}: ${slope.live} MB per 10,000 mails over the second half (heap ${slope.heap}), ${risen.liveMB} MB in all; ${risen.mostMB} MB is the most`,
    `Held     ${slope.rss} MB resident per 10,000 mails over the second half, ${slope.anonymous} anonymous, ${slope.file} of files`,
    `Resident ${rssMB.warm} MB at 20 %, ${rssMB.last} MB at the end, ${rssMB.most} MB at most`,
  ];
};
