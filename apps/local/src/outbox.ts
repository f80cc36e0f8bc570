import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeHalves, writeDurably } from './durable-file.ts';
import { speaksOf } from './mail-words.ts';

/** A mail that was handed to our SES endpoint, byte for byte. */
export interface SentMail {
  readonly messageId: string;
  readonly to: readonly string[];
  /** ISO 8601, UTC. */
  readonly sentAt: string;
  readonly tags: Readonly<Record<string, string>>;
  /** RFC 5322, base64. */
  readonly raw: string;
}

export interface Outbox {
  readonly keep: (mail: Omit<SentMail, 'messageId'>, messageId: string) => Promise<void>;
  /** Every mail sent, newest first. */
  readonly all: () => Promise<readonly SentMail[]>;
  /** Deletes every mail to one of these addresses. */
  readonly forget: (addresses: readonly string[]) => Promise<void>;
  /** Deletes every mail in which one of these words stands. */
  readonly forgetNaming: (words: readonly string[]) => Promise<void>;
  /** Deletes every mail sent before a moment (epoch milliseconds). */
  readonly deleteOlder: (before: number) => Promise<void>;
  readonly has: (messageId: string) => boolean;
  readonly newMessageId: () => string;
}

/** Opens the outbox: a folder with one file a mail. */
export const openOutbox = async (folder: string): Promise<Outbox> => {
  await mkdir(folder, { recursive: true });
  await removeHalves(folder);
  const names = new Set((await readdir(folder)).filter((name) => name.endsWith('.json')));
  let last = 0;
  const read = async (name: string): Promise<SentMail> =>
    JSON.parse(await readFile(join(folder, name), 'utf8')) as SentMail;
  /** The operator's tool deletes mails beside us. */
  const unlessGone = (name: string): Promise<SentMail | null> =>
    read(name).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    });
  const forgetWhere = async (isMeant: (mail: SentMail) => boolean | Promise<boolean>): Promise<void> => {
    for (const name of [...names]) {
      const mail = await unlessGone(name);
      if (mail !== null && !(await isMeant(mail))) continue;
      names.delete(name);
      await rm(join(folder, name), { force: true });
    }
  };
  return {
    keep: async (mail, messageId) => {
      await writeDurably(join(folder, `${messageId}.json`), JSON.stringify({ messageId, ...mail }));
      names.add(`${messageId}.json`);
    },
    all: async () => {
      const newestFirst = [...names].sort().reverse();
      return (await Promise.all(newestFirst.map(unlessGone))).filter((mail) => mail !== null);
    },
    forget: (addresses) => forgetWhere(({ to }) => to.some((address) => addresses.includes(address))),
    forgetNaming: (words) => forgetWhere(({ raw }) => speaksOf(Buffer.from(raw, 'base64'), words)),
    deleteOlder: async (before) => {
      // A name begins with its mail's moment.
      for (const name of [...names].filter((one) => Number.parseInt(one, 16) < before)) {
        names.delete(name);
        await rm(join(folder, name), { force: true });
      }
    },
    has: (messageId) => names.has(`${messageId}.json`),
    newMessageId: () => {
      last = Math.max(Date.now(), last + 1);
      return `${last.toString(16).padStart(12, '0')}-${randomUUID()}`;
    },
  };
};
