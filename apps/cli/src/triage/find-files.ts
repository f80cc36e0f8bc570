import { readdirSync, statSync } from 'node:fs';

export interface MailFile {
  /** As given, or as walked from what was given. */
  readonly path: string;
  readonly size: number;
}

export interface Unreadable {
  readonly path: string;
  readonly why: string;
}

/** Apple Mail exports a folder `Name.mbox` with a mailbox called `mbox` in it. */
const MAILS = /(?:^mbox|\.(?:eml|mbox|eml\.gz|mbox\.gz))$/iu;

/**
 * The mail files under a path: the path itself whatever its name, or every mail and mailbox in the folder and the
 * folders below it, in the order of their paths' code points. Links to folders are not followed.
 *
 * @param unreadable told of what cannot be read
 */
export const findFiles = (path: string, unreadable: (file: Unreadable) => void): readonly MailFile[] => {
  const found: MailFile[] = [];
  const visit = (place: string): void => {
    try {
      const { size } = statSync(place);
      found.push({ path: place, size });
    } catch (error) {
      unreadable({ path: place, why: reasonOf(error) });
    }
  };
  try {
    if (!statSync(path).isDirectory()) visit(path);
    else for (const file of walk(path.replace(/(?<=.)\/+$/u, ''), unreadable)) visit(file);
  } catch (error) {
    unreadable({ path, why: reasonOf(error) });
  }
  return found;
};

const walk = (folder: string, unreadable: (file: Unreadable) => void): readonly string[] => {
  const files: string[] = [];
  const open = [folder];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    try {
      for (const entry of readdirSync(at, { withFileTypes: true })) {
        const place = at === '/' ? `/${entry.name}` : `${at}/${entry.name}`;
        if (entry.isDirectory()) open.push(place);
        else if (MAILS.test(entry.name)) files.push(place);
      }
    } catch (error) {
      unreadable({ path: at, why: reasonOf(error) });
    }
  }
  return files.sort(byCodePoint);
};

/** UTF-8 keeps the order of code points; UTF-16, in which strings compare, does not. */
const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** What went wrong with a file, in the words of the system. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
