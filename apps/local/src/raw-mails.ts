import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Deletes raw mails that are still kept and name one of these addresses. */
export const forgetRawMails = async (folder: string, addresses: readonly string[]): Promise<void> => {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const mail = (await readFile(path, 'latin1').catch(() => '')).toLowerCase();
    if (addresses.some((address) => mail.includes(address.toLowerCase()))) await rm(path, { force: true });
  }
};
