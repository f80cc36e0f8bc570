import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SCHEMAS } from '@guestlist/store';
import { ConfigError } from './config.ts';
import { writeDurably } from './durable-file.ts';

const FILE = 'schemas';
const OURS: Readonly<Record<string, number>> = SCHEMAS;

const formsIn = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

/**
 * Refuses a data folder in which a newer Guestlist wrote: its items would be read wrong, or not at all.
 *
 * @throws ConfigError that says what to do; nothing was changed
 */
export const checkSchemas = async (dataDir: string): Promise<void> => {
  const there = formsIn(await readFile(join(dataDir, FILE), 'utf8').catch(() => '{}'));
  const newer = Object.entries(there).find(([kind, form]) => !(Number(form) <= (OURS[kind] ?? 0)));
  if (newer === undefined) return;
  const [kind, form] = newer;
  throw new ConfigError(
    `DATA_DIR is "${dataDir}": a newer Guestlist wrote there (${kind} in form ${Number(form)}, this one reads ${OURS[kind] ?? 'none'}). ` +
      'Run that version or a newer one, or restore a backup from before. Nothing was changed.',
  );
};

/** Writes down in which forms this version writes, before it writes any. */
export const noteSchemas = (dataDir: string): Promise<void> =>
  writeDurably(join(dataDir, FILE), `${JSON.stringify(SCHEMAS)}\n`);
