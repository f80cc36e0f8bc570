import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const HALF = '.part';

/**
 * Writes a file so that it is whole on disk when this resolves, or not there at all: a temporary file is synced, renamed
 * into place, and the folder synced too (fsync(2) of a file alone does not keep its name).
 */
export const writeDurably = async (path: string, bytes: Uint8Array | string): Promise<void> => {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = `${path}${HALF}`;
  const file = await open(temporary, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  await syncFolder(folder);
};

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Removes what a kill left half-written in a folder. Nothing may be writing there. */
export const removeHalves = async (folder: string): Promise<void> => {
  const names = await readdir(folder);
  await Promise.all(names.filter((name) => name.endsWith(HALF)).map((name) => rm(join(folder, name), { force: true })));
};
