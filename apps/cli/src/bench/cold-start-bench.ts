import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bundle, bundles } from './bundles.ts';
import { type Benchmark, type Figure, median, rounded } from './figure.ts';
import { firstVerdictTimes } from './first-verdict.ts';
import { importTimes } from './import-time.ts';
import { startLoopback } from './loopback.ts';
import { sdkAlone } from './sdk-alone.ts';

const PROCESSES = 15;

/** What each function may weigh: `more` kB than its SDK clients alone, or `most` kB in all; at a cold start. */
const AIMS: Readonly<Record<string, { readonly more?: number; readonly most?: number; readonly times?: number }>> = {
  score: { more: 120, times: 1.15 },
  decide: { more: 120, times: 1.15 },
  tick: { more: 180 },
  send: { more: 180 },
  ingest: { most: 720 },
};

/** Loading each deployed function, against loading the SDK's clients it uses and no more. */
export const coldStartBench: Benchmark = {
  name: 'cold-start',
  about:
    'each function as deployed against its SDK clients alone: size read at start, processor time of import in a new process',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'guestlist-bench-'));
    const loopback = await startLoopback();
    try {
      const all = bundles();
      const floors = await Promise.all(all.map((bundle) => sdkAlone(bundle, folder)));
      const paths = all.flatMap(({ path }, at) => [path, floors[at]?.path ?? path]);
      const times = await importTimes(paths, loopback.environment, PROCESSES);
      const score = all.filter(({ name }) => name === 'score').map(({ path }) => path);
      const verdicts = await firstVerdictTimes(score, loopback.environment, PROCESSES);
      return all.flatMap((bundle, at) => [
        ...figuresOf(bundle, floors[at] ?? bundle, times),
        ...(verdicts.has(bundle.path) ? [firstVerdict(verdicts.get(bundle.path) ?? [])] : []),
      ]);
    } finally {
      await loopback.stop();
      rmSync(folder, { recursive: true });
    }
  },
};

/** What a chunk that is read on demand would hide is in here. */
const firstVerdict = (times: readonly number[]): Figure => ({
  what: 'score: import and first verdict',
  value: rounded(median(times)),
  unit: 'ms',
  note: 'until it is written: rules, lexicon and the first three requests to a table on this machine included',
});

const figuresOf = (bundle: Bundle, floor: Bundle, times: ReadonlyMap<string, readonly number[]>): readonly Figure[] => {
  const { more, most, times: ratio } = AIMS[bundle.name] ?? {};
  const kB = (bytes: number): number => Math.round(bytes / 1000);
  const ms = ({ path }: Bundle): number => median(times.get(path) ?? []);
  const size = kB(bundle.eager);
  return [
    {
      what: `${bundle.name}: at start`,
      value: size,
      unit: 'kB',
      ...(most === undefined ? {} : { aim: { most } }),
      note: `${bundle.heaviest.join(', ')}; ${kB(bundle.lazy)} kB more on demand`,
    },
    {
      what: `${bundle.name}: more than its SDK clients`,
      value: size - kB(floor.eager),
      unit: 'kB',
      ...(more === undefined ? {} : { aim: { most: more } }),
      note: `clients alone ${kB(floor.eager)} kB`,
    },
    {
      what: `${bundle.name}: import`,
      value: rounded(ms(bundle)),
      unit: 'ms',
      note: `clients alone ${rounded(ms(floor))} ms`,
    },
    {
      what: `${bundle.name}: import to SDK clients`,
      value: rounded(ms(bundle) / ms(floor)),
      unit: '×',
      ...(ratio === undefined ? {} : { aim: { most: ratio } }),
    },
  ];
};
