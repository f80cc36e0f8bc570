import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

/** A digest as it lies in the outbox. */
export interface SentDigest {
  readonly memberId: string;
  readonly localDate: string;
  readonly text: string;
}

interface Kept {
  readonly tags: Readonly<Record<string, string>>;
  readonly raw: string;
}

/** Reads the digests that have come into the outbox's folder since it was last asked. */
export const outboxReader = (dataDir: string): (() => Promise<readonly SentDigest[]>) => {
  const folder = join(dataDir, 'outbox');
  const seen = new Set<string>();
  return async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && !seen.has(name)).sort();
    const digests: SentDigest[] = [];
    for (const name of names) {
      seen.add(name);
      // Written by the outbox alone.
      const { tags, raw } = JSON.parse(await readFile(join(folder, name), 'utf8')) as Kept;
      const { memberId, localDate } = tags;
      if (memberId === undefined || localDate === undefined) continue;
      const { text } = await PostalMime.parse(Buffer.from(raw, 'base64'));
      digests.push({ memberId, localDate, text: text ?? '' });
    }
    return digests;
  };
};
