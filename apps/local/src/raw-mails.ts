import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { speaksOf } from './mail-words.ts';

const NO_MAIL = Buffer.alloc(0);

const forgetWhere = async (folder: string, isMeant: (mail: Buffer) => boolean | Promise<boolean>): Promise<void> => {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    if (await isMeant(await readFile(path).catch(() => NO_MAIL))) await rm(path, { force: true });
  }
};

/** Deletes raw mails that are still kept and name one of these addresses. */
export const forgetRawMails = (folder: string, addresses: readonly string[]): Promise<void> =>
  forgetWhere(folder, (bytes) => {
    const mail = bytes.toString('latin1').toLowerCase();
    return addresses.some((address) => mail.includes(address.toLowerCase()));
  });

/** Deletes raw mails that are still kept and in which one of these words stands. */
export const forgetRawMailsNaming = (folder: string, words: readonly string[]): Promise<void> =>
  forgetWhere(folder, (mail) => speaksOf(mail, words));

/** Deletes raw mails that came before a moment (epoch milliseconds). */
export const deleteOlderRawMails = async (folder: string, before: number): Promise<void> => {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const came = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => before,
    );
    if (came < before) await rm(path, { force: true });
  }
};
