import { type Figure, median, rounded } from './figure.ts';
import type { SoakRun } from './soak-run.ts';
import type { StartUp } from './start-up.ts';

const MAILS_A_DAY = 12;
const DAY_SECONDS = 86_400;
/** The share of a day's mails that its busiest hour may bring. */
const BUSIEST_HOUR = 0.1;

const known = (value: number | null | undefined): number | null =>
  value === null || value === undefined || !Number.isFinite(value) ? null : rounded(value);

/** What pressing mails through one machine told. Pure. */
export const soakFigures = (run: SoakRun): readonly Figure[] => {
  const { accepted, lost, digests, mailsPerSecond, latencyMs, memory, processorMs } = run;
  const { judged } = mailsPerSecond;
  const [last, most] = [memory.at(-1), memory.length > 0 ? Math.max(...memory) : null];
  return [
    {
      what: 'end to end, SMTP to verdict',
      value: rounded(judged),
      unit: 'mails/s',
      note: `${accepted} mails as fast as they are judged, ${digests} digests between; who sends has the same cores`,
    },
    { what: 'lost', value: lost, unit: 'mails', aim: { most: 0 } },
    {
      what: 'processor time a mail',
      value: processorMs === null ? null : known(processorMs / accepted),
      unit: 'ms',
      note: 'of the system, its start and its digests included; other load on the machine does not count here',
    },
    {
      what: `members at ${MAILS_A_DAY} mails a day, spread evenly`,
      value: rounded((judged * DAY_SECONDS) / MAILS_A_DAY),
      unit: 'members',
    },
    {
      what: 'members, a tenth of the day’s mails in its busiest hour',
      value: rounded((judged * 3_600) / (MAILS_A_DAY * BUSIEST_HOUR)),
      unit: 'members',
    },
    {
      what: 'from 250 to the verdict, at this pressure',
      value: rounded(latencyMs.p50 / 1000),
      unit: 's',
      note: `median; 99 % within ${rounded(latencyMs.p99 / 1000)} s; some twenty mails wait at any time`,
    },
    { what: 'memory, busy', value: known(last), unit: 'MB', note: `at the end; ${known(most) ?? '?'} MB at most` },
  ];
};

interface StartUps {
  readonly first: readonly StartUp[];
  readonly again: readonly StartUp[];
  readonly bare: StartUp;
}

/** What starting told. Pure. */
export const startFigures = ({ first, again, bare }: StartUps): readonly Figure[] => {
  const seconds = (runs: readonly StartUp[]): number => rounded(median(runs.map(({ ms }) => ms)) / 1000);
  return [
    { what: 'npm start to /health, a new data folder', value: seconds(first), unit: 's', note: 'the demo’s too' },
    { what: 'npm start to /health, again', value: seconds(again), unit: 's' },
    {
      what: 'memory, idle',
      value: known(bare.memory),
      unit: 'MB',
      note: `no demo; ${known(bare.together) ?? '?'} MB with npm and what started it; ${known(first.at(-1)?.memory) ?? '?'} MB with the demo read`,
    },
  ];
};
