import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../config.ts';
import { lockInstance } from '../instance-lock.ts';
import { ArchiveError, readArchive, writeArchive } from './archive.ts';

const entriesOf = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

/**
 * Keeps everything of a data folder in one file, which holds what the folder holds: keep it as safe.
 *
 * @returns how many files are in it
 * @throws InUseError while a Guestlist runs on the folder; ConfigError when there is nothing, or the file is there already
 */
export const backup = async (dataDir: string, to: string): Promise<number> => {
  if ((await entriesOf(dataDir)).length === 0)
    throw new ConfigError(`DATA_DIR is "${dataDir}": there is nothing in it to back up.`);
  const lock = await lockInstance(dataDir);
  try {
    return await writeArchive(dataDir, to);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new ConfigError(`${to} is there already: name another file.`, { cause: error });
    throw error;
  } finally {
    // After an unclean stop the next start must still mend: its lock stays as it was found.
    if (!lock.unclean) await lock.release();
  }
};

/**
 * Brings a backup into an empty data folder; a backup that is not whole changes nothing. It may be of a folder whose
 * Guestlist was killed, so it is left as after an unclean stop: the next start mends the indexes.
 *
 * @returns how many files it held
 * @throws ConfigError that says what to do
 */
export const restore = async (dataDir: string, from: string): Promise<number> => {
  if ((await entriesOf(dataDir)).length > 0)
    throw new ConfigError(`DATA_DIR is "${dataDir}": it is not empty. Restore into an empty folder.`);
  const beside = `${dataDir}.restoring`;
  await rm(beside, { recursive: true, force: true });
  try {
    const files = await readArchive(from, beside);
    await writeFile(join(beside, 'lock'), 'restored');
    await rm(dataDir, { recursive: true, force: true });
    await rename(beside, dataDir);
    return files;
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    if (error instanceof ArchiveError)
      throw new ConfigError(`${from} cannot be restored: ${error.message}.`, { cause: error });
    throw error;
  }
};
