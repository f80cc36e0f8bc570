import type { Benchmark } from './figure.ts';
import { soakFigures, startFigures } from './one-machine-figures.ts';
import { soakRun } from './soak-run.ts';
import { startUps } from './start-up.ts';

const MAILS = 360;
const MAILS_LARGE = 3_600;
const STARTS = 3;

/** What one machine does, all in one process as `npm start` runs it. */
export const oneMachineBench: Benchmark = {
  name: 'one-machine',
  about: 'npm start on this machine: mails pressed through SMTP to their verdicts by the soak, memory, starting',
  run: async ({ large }) => {
    const starts = startFigures(await startUps(STARTS));
    return [...soakFigures(await soakRun(large ? MAILS_LARGE : MAILS)), ...starts];
  },
};
