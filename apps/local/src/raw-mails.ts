import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { removeHalves, writeDurably } from './durable-file.ts';
import { speaksOf } from './mail-words.ts';
import { seal, unseal } from './sealed.ts';

/** The bucket of received mail: a file a mail, sealed with a key that lies beside the folder. */
export interface RawMails {
  /** Resolves when the mail is on disk. */
  readonly put: (key: string, mail: Uint8Array) => Promise<void>;
  /** null when there is none (any more). @throws SealError */
  readonly read: (key: string) => Promise<Buffer | null>;
  readonly remove: (key: string) => Promise<void>;
  readonly keys: () => Promise<readonly string[]>;
  /** Deletes those that name one of these addresses. */
  readonly forget: (addresses: readonly string[]) => Promise<void>;
  /** Deletes those in which one of these words stands. */
  readonly forgetNaming: (words: readonly string[]) => Promise<void>;
  /** Deletes those that came before a moment (epoch milliseconds). */
  readonly deleteOlder: (before: number) => Promise<void>;
}

const KEY_BYTES = 32;

/** Made on the first start; without it what is kept cannot be read, and nothing else is lost. */
const keyOf = async (dataDir: string): Promise<Buffer> => {
  const path = join(dataDir, 'raw-key');
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept !== null) return Buffer.from(kept.trim(), 'base64url');
  const made = randomBytes(KEY_BYTES);
  await writeDurably(path, `${made.toString('base64url')}\n`);
  return made;
};

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR');

const speaksTo = (mail: Buffer, addresses: readonly string[]): boolean => {
  const text = mail.toString('latin1').toLowerCase();
  return addresses.some((address) => text.includes(address.toLowerCase()));
};

/** Opens the raw mails of a data folder. What a kill left half-written goes where `removeHalfWritten` says so. */
export const openRawMails = async (
  dataDir: string,
  { removeHalfWritten = false }: { readonly removeHalfWritten?: boolean } = {},
): Promise<RawMails> => {
  const folder = join(dataDir, 'raw');
  await mkdir(folder, { recursive: true });
  if (removeHalfWritten) await removeHalves(folder);
  const secret = await keyOf(dataDir);
  const remove = (key: string): Promise<void> => rm(join(folder, key), { force: true });
  const read = async (key: string): Promise<Buffer | null> => {
    const file = await readFile(join(folder, key)).catch((error: unknown) => {
      if (isGone(error)) return null;
      throw error;
    });
    return file === null ? null : unseal(secret, key, file);
  };
  const keys = (): Promise<readonly string[]> => readdir(folder);
  /** One that cannot be opened may be of anybody: it goes too. */
  const forgetWhere = async (isMeant: (mail: Buffer) => boolean | Promise<boolean>): Promise<void> => {
    for (const key of await keys()) {
      const mail = await read(key).catch(() => null);
      if (mail === null || (await isMeant(mail))) await remove(key);
    }
  };
  return {
    put: (key, mail) => writeDurably(join(folder, key), seal(secret, key, mail)),
    read,
    remove,
    keys,
    forget: (addresses) => forgetWhere((mail) => speaksTo(mail, addresses)),
    forgetNaming: (words) => forgetWhere((mail) => speaksOf(mail, words)),
    deleteOlder: async (before) => {
      for (const key of await keys()) {
        const came = await stat(join(folder, key)).catch(() => null);
        if (came !== null && came.mtimeMs < before) await remove(key);
      }
    },
  };
};
