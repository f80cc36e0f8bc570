import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from './durable-file.ts';

/** The keys that sign links, in the form of LINK_KEYS: made on the first start, kept in the data folder. */
export const linkKeysText = async (dataDir: string): Promise<string> => {
  const path = join(dataDir, 'link-keys');
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept !== null) return kept.trim();
  const made = `1:${randomBytes(32).toString('base64url')}`;
  await writeDurably(path, `${made}\n`);
  return made;
};
