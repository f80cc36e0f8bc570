import { randomUUID } from 'node:crypto';
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

/** What we need of SQS on one machine: at-least-once, visibility, a dead-letter folder. Every message is a file. */
export interface DiskQueue {
  readonly name: string;
  readonly send: (body: string) => Promise<string>;
  /** Puts a message on disk that nobody receives yet, about a thing that is about to be kept; `release` lets it go. */
  readonly hold: (body: string, of: string) => Promise<{ readonly release: () => void }>;
  /** Up to `max` messages that are visible now and not being worked on. */
  readonly receive: (max: number) => readonly QueuedMessage[];
  readonly delete: (message: QueuedMessage) => Promise<void>;
  /** Makes it visible again later, or moves it to the dead letters after its last attempt. */
  readonly fail: (message: QueuedMessage, cause: string) => Promise<void>;
  /** Messages waiting or being worked on; dead letters do not count. */
  readonly size: () => number;
  /** Milliseconds since the epoch at which the next waiting message becomes visible; null when none waits. */
  readonly nextVisibleAt: () => number | null;
  readonly deadLetters: () => Promise<readonly QueuedMessage[]>;
  /** Puts the dead letters back to be tried again; gives how many. */
  readonly redrive: () => Promise<number>;
  readonly onSend: (listener: () => void) => void;
}

const MAX_ATTEMPTS = 5;
const backoff = (attempts: number): number => Math.min(60_000, 250 * 4 ** attempts);

const read = async (folder: string): Promise<readonly QueuedMessage[]> => {
  await mkdir(folder, { recursive: true });
  await removeHalves(folder);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as QueuedMessage),
  );
};

/**
 * Opens the queue in a folder, with all that was not done before.
 *
 * @param isThere whether a thing that a held message tells of was kept: of what was not, the message is dropped
 */
export const openDiskQueue = async (
  root: string,
  name: string,
  isThere: (of: string) => boolean = () => true,
): Promise<DiskQueue> => {
  const folder = join(root, name);
  const deadFolder = join(root, `${name}-dead-letters`);
  const waiting = new Map((await read(folder)).map((message) => [message.messageId, message]));
  const busy = new Set<string>();
  const listeners: (() => void)[] = [];
  const fileOf = (message: QueuedMessage, where = folder): string =>
    join(where, `${String(message.sentAt).padStart(14, '0')}-${message.messageId}.json`);
  const keep = (message: QueuedMessage): Promise<void> => writeDurably(fileOf(message), JSON.stringify(message));
  const letGo = (message: QueuedMessage): void => {
    waiting.set(message.messageId, message);
    busy.delete(message.messageId);
    for (const listener of listeners) listener();
  };
  const put = async (message: QueuedMessage): Promise<void> => {
    await keep(message);
    letGo(message);
  };
  const remove = async (message: QueuedMessage): Promise<void> => {
    await rm(fileOf(message), { force: true });
    waiting.delete(message.messageId);
    busy.delete(message.messageId);
  };
  const made = (body: string): QueuedMessage => {
    const now = Date.now();
    return { messageId: randomUUID(), body, attempts: 0, visibleAt: now, sentAt: now };
  };
  for (const message of waiting.values()) if (message.of !== undefined && !isThere(message.of)) await remove(message);

  return {
    name,
    send: async (body) => {
      const message = made(body);
      await put(message);
      return message.messageId;
    },
    hold: async (body, of) => {
      const message = { ...made(body), of };
      await keep(message);
      return { release: () => letGo(message) };
    },
    receive: (max) => {
      const now = Date.now();
      const taken: QueuedMessage[] = [];
      for (const message of waiting.values()) {
        if (taken.length >= max) break;
        if (busy.has(message.messageId) || message.visibleAt > now) continue;
        busy.add(message.messageId);
        taken.push(message);
      }
      return taken;
    },
    delete: remove,
    fail: async (message, cause) => {
      const attempts = message.attempts + 1;
      if (attempts < MAX_ATTEMPTS) {
        await put({ ...message, attempts, cause, visibleAt: Date.now() + backoff(attempts) });
        return;
      }
      await writeDurably(fileOf(message, deadFolder), JSON.stringify({ ...message, attempts, cause }));
      await remove(message);
    },
    size: () => waiting.size,
    nextVisibleAt: () => {
      const times = [...waiting.values()]
        .filter(({ messageId }) => !busy.has(messageId))
        .map(({ visibleAt }) => visibleAt);
      return times.length === 0 ? null : Math.min(...times);
    },
    deadLetters: () => read(deadFolder),
    redrive: async () => {
      const dead = await read(deadFolder);
      for (const message of dead) {
        await put({ ...message, attempts: 0, visibleAt: Date.now() });
        await rm(fileOf(message, deadFolder), { force: true });
      }
      return dead.length;
    },
    onSend: (listener) => void listeners.push(listener),
  };
};
