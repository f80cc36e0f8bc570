import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ConfigError } from './config.ts';

/**
 * Makes the data folder, or finds it usable. Folder by folder: a recursive mkdir(2) never comes back where the system
 * lets nobody make folders (`/proc`).
 *
 * @throws ConfigError naming DATA_DIR
 */
export const ensureDataFolder = async (dataDir: string): Promise<void> => {
  try {
    await makeFolder(dataDir);
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new ConfigError(
      `DATA_DIR is "${dataDir}": Guestlist cannot keep its data there. Set it to a folder that you may write to.`,
      { cause },
    );
  }
};

const makeFolder = async (path: string): Promise<void> => {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory() === true) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path, { mode: 0o700 });
};
