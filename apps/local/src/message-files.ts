import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeHalves, writeDurably } from './durable-file.ts';

/** A message of a queue, as it lies on disk. */
export interface QueuedMessage {
  readonly messageId: string;
  readonly body: string;
  /** How often it was received before (SQS: ApproximateReceiveCount − 1). */
  readonly attempts: number;
  /** Milliseconds since the epoch; not received before. */
  readonly visibleAt: number;
  readonly sentAt: number;
  /** Why the last attempt failed: an error's name or code, never its text. */
  readonly cause?: string;
  /** Names the thing it tells of: should that not be there at the next start, it never happened, and neither did this. */
  readonly of?: string;
}

/** The messages of one folder, a file each, in the order in which they were sent. */
export const messageFiles = (folder: string) => {
  const fileOf = ({ sentAt, messageId }: QueuedMessage): string =>
    join(folder, `${String(sentAt).padStart(14, '0')}-${messageId}.json`);
  return {
    read: async (): Promise<readonly QueuedMessage[]> => {
      await mkdir(folder, { recursive: true });
      await removeHalves(folder);
      const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
      return Promise.all(
        names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as QueuedMessage),
      );
    },
    write: (message: QueuedMessage): Promise<void> => writeDurably(fileOf(message), JSON.stringify(message)),
    remove: (message: QueuedMessage): Promise<void> => rm(fileOf(message), { force: true }),
  };
};
