import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Where the system tells of processes by files (proc(5), Linux); elsewhere nothing is known. */
const told = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** Resident memory of a process in MB; null when it is not known. */
export const memoryOf = (pid: number): number | null => {
  const [, kB] = /^VmRSS:\s+(\d+) kB$/mu.exec(told(`/proc/${pid}/status`)) ?? [];
  return kB === undefined ? null : Number(kB) / 1000;
};

/** Linux counts processor time for user space in hundredths of a second. */
const TICK_MS = 10;

/** Milliseconds of processor time that a process has had, all threads together; null when it is not known. */
export const processorTimeOf = (pid: number): number | null => {
  // The name, in brackets, may hold anything; utime and stime are the 12th and 13th after it.
  const fields = told(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  const ticks = Number(fields[11]) + Number(fields[12]);
  return Number.isFinite(ticks) ? ticks * TICK_MS : null;
};

/** A process and all that it has started, as far as they still run. */
export const familyOf = (pid: number): readonly number[] => {
  const children = told(`/proc/${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(familyOf)];
};

/** What a process was started with. */
export const commandOf = (pid: number): string => told(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();

/** How far a process is in a file that it has open, in bytes; null when it has not, or it is not known. */
export const positionIn = (pid: number, path: string): number | null => {
  const folder = `/proc/${pid}/fd`;
  try {
    const fd = readdirSync(folder).find((name) => readlinkSync(`${folder}/${name}`) === path);
    const [, position] = /^pos:\s+(\d+)$/mu.exec(told(`/proc/${pid}/fdinfo/${fd}`)) ?? [];
    return position === undefined ? null : Number(position);
  } catch {
    return null;
  }
};

/** The least-squares slope through points; 0 of fewer than two. */
export const slopeOf = (points: readonly { readonly x: number; readonly y: number }[]): number => {
  const mean = (of: (point: { readonly x: number; readonly y: number }) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  const shared = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return spread > 0 ? shared / spread : 0;
};
