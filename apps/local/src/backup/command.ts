import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../config.ts';
import { InUseError } from '../in-use-error.ts';
import { backup, restore } from './backup.ts';

/** `backup --to FILE` and `restore --from FILE`, over DATA_DIR. */
const run = async ([command, ...args]: readonly string[]): Promise<string> => {
  const { values } = parseArgs({ args: [...args], options: { to: { type: 'string' }, from: { type: 'string' } } });
  const { dataDir } = readConfig(process.env);
  if (command === 'backup' && values.to !== undefined)
    return `${await backup(dataDir, values.to)} files of ${dataDir} are in ${values.to}. It holds what the folder holds, keys too: keep it as safe.`;
  if (command === 'restore' && values.from !== undefined)
    return `${await restore(dataDir, values.from)} files of ${values.from} are in ${dataDir}.`;
  throw new ConfigError('Say where: npm run backup -- --to FILE, or npm run restore -- --from FILE.');
};

process.umask(0o077);
run(process.argv.slice(2)).then(console.log, (error: unknown) => {
  const isExpected = error instanceof ConfigError || error instanceof InUseError;
  console.error(error instanceof Error ? (isExpected ? error.message : error.stack) : 'It could not be done.');
  process.exit(1);
});
