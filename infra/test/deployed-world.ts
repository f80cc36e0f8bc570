import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalTable } from '@guestlist/store/test-table';
import { bundleAll } from '../scripts/bundle.ts';
import { assembleIn, type TestAssembly } from './assembly.ts';
import { type DeployedFunction, start } from './deployed-function.ts';
import { type LoopbackCloud, startCloud } from './loopback-cloud.ts';

const SECRET = JSON.stringify({ id: 1, secret: 'k'.repeat(64) });

const PLACES = {
  ingest: ['MailIn', 'Ingest'],
  score: ['Judging', 'Score'],
  tick: ['Digest', 'Tick'],
  send: ['Digest', 'Send'],
  decide: ['Web', 'Decide'],
} as const;
export type Functions = Readonly<Record<keyof typeof PLACES, DeployedFunction>>;

/** Everything that is deployed, on this machine: the assembly, its functions, and the services they meet. */
export interface DeployedWorld {
  readonly assembly: TestAssembly;
  readonly cloud: LoopbackCloud;
  readonly functions: Functions;
  readonly stop: () => Promise<void>;
}

const startFunctions = async (assembly: string, cloud: LoopbackCloud, logLevel?: string): Promise<Functions> => {
  const queue = (name: string): string => `${cloud.endpoints['AWS_ENDPOINT_URL_SQS']}/000000000000/${name}`;
  const surroundings = {
    TABLE: cloud.table.store.table,
    RAW_BUCKET: 'raw-mail',
    SEND_QUEUE_URL: queue('send'),
    MAIL_QUEUE_URL: queue('mails'),
    CONFIGURATION_SET: 'sending',
    LINK_KEYS_SECRET: 'arn:aws:secretsmanager:eu-west-1:000000000000:secret:keys',
  };
  const started: [string, DeployedFunction][] = [];
  for (const [name, place] of Object.entries(PLACES))
    started.push([name, await start(assembly, place, surroundings, cloud.endpoints, logLevel)]);
  // One for each of the places.
  return Object.fromEntries(started) as Functions;
};

/** Bundles, synthesises, and starts what is deployed over a database; dynalite when none is given. */
export const startDeployed = async (
  startTable?: () => Promise<LocalTable>,
  logLevel?: string,
): Promise<DeployedWorld> => {
  const bundles = mkdtempSync(join(tmpdir(), 'guestlist-deployed-'));
  await bundleAll(bundles);
  const assembly = assembleIn(bundles);
  const cloud = await startCloud(assembly, SECRET, startTable);
  const functions = await startFunctions(assembly.folder, cloud, logLevel);
  return {
    assembly,
    cloud,
    functions,
    stop: async () => {
      for (const fn of Object.values(functions)) fn.stop();
      await cloud.stop();
      rmSync(bundles, { recursive: true });
    },
  };
};
