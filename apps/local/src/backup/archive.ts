import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { DATABASE_ADDRESS } from '../data-folder-names.ts';

const FORMAT = 'guestlist-backup-1';
/** What a folder has for itself: whose process holds it, and where its database answers. */
const LEFT_OUT: readonly string[] = ['lock', DATABASE_ADDRESS];
const LINE_FEED = 10;

/** The file is no backup, or not a whole one; the message says which. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

const filesOf = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !LEFT_OUT.includes(path))
    .sort();
};

/**
 * Writes a folder into one file: gzip over one line of JSON a file, the last one a count and a SHA-256 of all before.
 *
 * @returns how many files are in it
 */
export const writeArchive = async (folder: string, to: string): Promise<number> => {
  const paths = await filesOf(folder);
  const lines = async function* (): AsyncGenerator<string> {
    const hash = createHash('sha256');
    const hashed = (line: unknown): string => {
      const text = `${JSON.stringify(line)}\n`;
      hash.update(text);
      return text;
    };
    yield hashed({ format: FORMAT });
    for (const path of paths) yield hashed({ path, bytes: await readFile(join(folder, path), 'base64') });
    yield `${JSON.stringify({ files: paths.length, sha256: hash.digest('hex') })}\n`;
  };
  await pipeline(lines, createGzip(), createWriteStream(to, { mode: 0o600, flags: 'wx' }));
  return paths.length;
};

interface Line {
  readonly format?: string;
  readonly path?: string;
  readonly bytes?: string;
  readonly files?: number;
  readonly sha256?: string;
}

const parsed = (text: string): Line => {
  try {
    // Each field is looked at before it is used.
    return JSON.parse(text) as Line;
  } catch {
    throw new ArchiveError('it holds something that no backup holds');
  }
};

const LONGEST_NAME = 255;

/** A path may only lead into the folder, by names that every file system takes. */
const staysInside = (path: string): boolean =>
  path.split('/').every((name) => {
    const isName = name !== '' && name !== '.' && name !== '..' && Buffer.byteLength(name) <= LONGEST_NAME;
    return isName && !name.includes('\\') && !name.includes('\0');
  });

/** The folder was empty: what stands in the way was in the archive before. */
const TWICE: readonly unknown[] = ['EEXIST', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'];

const writeInside = async (folder: string, path: string, bytes: Buffer): Promise<void> => {
  try {
    await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
    await writeFile(join(folder, path), bytes, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && TWICE.includes(error.code))
      throw new ArchiveError('it names a file that cannot be, or one twice', { cause: error });
    throw error;
  }
};

/**
 * Reads a file that `writeArchive` wrote into an empty folder.
 *
 * @returns how many files it held
 * @throws ArchiveError when it is no backup or was cut or changed; the folder is then not to be used
 */
export const readArchive = async (from: string, folder: string): Promise<number> => {
  const hash = createHash('sha256');
  let files = 0;
  let whole = false;
  let known = false;
  const take = async (text: string): Promise<void> => {
    const line = parsed(text);
    if (line.sha256 !== undefined) {
      whole = line.sha256 === hash.copy().digest('hex') && line.files === files;
      return;
    }
    hash.update(`${text}\n`);
    if (line.format !== undefined) known = line.format === FORMAT;
    if (line.path === undefined || line.bytes === undefined) return;
    if (!known || !staysInside(line.path)) throw new ArchiveError('it is no backup of this version');
    await writeInside(folder, line.path, Buffer.from(line.bytes, 'base64'));
    files += 1;
  };
  await pipeline(createReadStream(from), createGunzip(), async (bytes: AsyncIterable<Buffer>) => {
    for await (const text of linesOf(bytes)) await take(text);
  }).catch((error: unknown) => {
    const isZip = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
    throw isZip ? new ArchiveError('it is no backup, or was cut short', { cause: error }) : error;
  });
  if (!whole) throw new ArchiveError('it was cut short or changed');
  return files;
};

async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let begun: Buffer[] = [];
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, end)]).toString('utf8');
      begun = [];
      from = end + 1;
    }
    begun.push(chunk.subarray(from));
  }
}
