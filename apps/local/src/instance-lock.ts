import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureDataFolder } from './data-folder.ts';
import { InUseError } from './in-use-error.ts';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

export interface InstanceLock {
  readonly unclean: boolean;
  readonly release: () => Promise<void>;
}

/**
 * Takes the data folder for this process: two at once would write over each other. A lock left by a process that was
 * killed is taken over.
 *
 * @returns `unclean`: the last holder was killed; `release` gives the folder back
 * @throws Error saying which process holds the folder
 */
export const lockInstance = async (dataDir: string): Promise<InstanceLock> => {
  await ensureDataFolder(dataDir);
  const path = join(dataDir, 'lock');
  const holder = Number(await readFile(path, 'utf8').catch(() => '0'));
  if (holder !== 0 && holder !== process.pid && isAlive(holder)) {
    throw new InUseError(`${dataDir} is in use by process ${holder}: stop it, or set DATA_DIR to another folder.`);
  }
  const file = await open(path, 'w', 0o600);
  await file.writeFile(String(process.pid));
  await file.close();
  return { unclean: holder !== 0, release: () => rm(path, { force: true }) };
};
