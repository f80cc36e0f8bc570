import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { messageFiles, type QueuedMessage } from './message-files.ts';
import { waitingMessages } from './waiting-messages.ts';

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
  /** Whether a message sent at that moment or before (milliseconds since the epoch) is visible or being worked on. */
  readonly isOpen: (sentBy: number) => boolean;
  /** Milliseconds since the epoch at which the next waiting message becomes visible; null when none waits. */
  readonly nextVisibleAt: () => number | null;
  readonly deadLetters: () => Promise<readonly QueuedMessage[]>;
  /** Puts the dead letters back to be tried again; gives how many. */
  readonly redrive: () => Promise<number>;
  readonly onSend: (listener: () => void) => void;
}

const MAX_ATTEMPTS = 5;
const backoff = (attempts: number): number => Math.min(60_000, 250 * 4 ** attempts);

const made = (body: string): QueuedMessage => {
  const now = Date.now();
  return { messageId: randomUUID(), body, attempts: 0, visibleAt: now, sentAt: now };
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
  const files = messageFiles(join(root, name));
  const dead = messageFiles(join(root, `${name}-dead-letters`));
  const kept = await files.read();
  const isVoid = ({ of }: QueuedMessage): boolean => of !== undefined && !isThere(of);
  for (const message of kept.filter(isVoid)) await files.remove(message);
  const { letGo, forget, ...waiting } = waitingMessages(kept.filter((message) => !isVoid(message)));
  const put = async (message: QueuedMessage): Promise<void> => {
    await files.write(message);
    letGo(message);
  };
  const remove = async (message: QueuedMessage): Promise<void> => {
    await files.remove(message);
    forget(message);
  };

  return {
    name,
    ...waiting,
    send: async (body) => {
      const message = made(body);
      await put(message);
      return message.messageId;
    },
    hold: async (body, of) => {
      const message = { ...made(body), of };
      await files.write(message);
      return { release: () => letGo(message) };
    },
    delete: remove,
    fail: async (message, cause) => {
      const attempts = message.attempts + 1;
      if (attempts < MAX_ATTEMPTS) {
        await put({ ...message, attempts, cause, visibleAt: Date.now() + backoff(attempts) });
        return;
      }
      await dead.write({ ...message, attempts, cause });
      await remove(message);
    },
    deadLetters: dead.read,
    redrive: async () => {
      const letters = await dead.read();
      for (const message of letters) {
        await put({ ...message, attempts: 0, visibleAt: Date.now() });
        await dead.remove(message);
      }
      return letters.length;
    },
  };
};
