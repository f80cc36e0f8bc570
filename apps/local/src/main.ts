import { readFile } from 'node:fs/promises';
import { parseZone, type Resolver, systemResolver, type Zone, zoneResolver } from '@guestlist/mail-trust';
import { ConfigError, type LocalConfig, readConfig } from './config.ts';
import { ensureDataFolder } from './data-folder.ts';
import { demoZone, isDemoDoor } from './demo/identity.ts';
import { runDemo } from './demo/run.ts';
import { InUseError } from './in-use-error.ts';
import { type System, startSystem } from './system.ts';
import { terminal } from './terminal.ts';

/** Who answers DNS: the demo's own zone for the demo's mails, DNS_ZONE's file when set, else the system. */
const resolvers = async ({ dataDir, dnsZone }: LocalConfig): Promise<(recipients: readonly string[]) => Resolver> => {
  const general = dnsZone === null ? systemResolver() : zoneResolver(await readZone(dnsZone));
  const demo = zoneResolver(await demoZone(dataDir));
  return (recipients) => (recipients.length > 0 && recipients.every(isDemoDoor) ? demo : general);
};

const readZone = async (path: string): Promise<Zone> => {
  try {
    const zone = parseZone(JSON.parse(await readFile(path, 'utf8')));
    if (zone !== null) return zone;
  } catch (error) {
    if (error instanceof SyntaxError) throw new ConfigError(`DNS_ZONE is "${path}": it is not JSON.`, { cause: error });
    throw new ConfigError(`DNS_ZONE is "${path}": the file cannot be read.`, { cause: error });
  }
  throw new ConfigError(`DNS_ZONE is "${path}": it must look like {"name": {"TXT": [["…"]]}}.`);
};

const start = async (): Promise<System> => {
  const config = readConfig(process.env);
  await ensureDataFolder(config.dataDir);
  const system = await startSystem(config, await resolvers(config));
  const demo = config.demo ? await runDemo(system, config, terminal) : null;
  system.startClock();
  terminal.addresses(system, config, demo);
  return system;
};

const stopWith = (system: System): void => {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    system.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(signal, stop);
};

// What is kept holds third parties' words: nobody else on this machine may read it.
process.umask(0o077);

start().then(stopWith, (error: unknown) => {
  const isExpected = error instanceof ConfigError || error instanceof InUseError;
  console.error(error instanceof Error ? error.message : 'Guestlist could not start.');
  if (!isExpected && error instanceof Error) console.error(error.stack);
  process.exit(1);
});
