import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { READABLE_BYTES } from '@guestlist/linkedin-mail';
import type { MailFile } from './find-files.ts';
import { mboxMails } from './mbox.ts';

export interface SourcedMail {
  /** The file's path; `#n` for the n-th mail of a mailbox. */
  readonly source: string;
  readonly bytes: Uint8Array;
}

export type Progress = (bytes: number) => void;

const CHUNK = 1024 * 1024;
const MAILBOX_NAME = /\.mbox(?:\.gz)?$/iu;
const MAIL_NAME = /\.eml(?:\.gz)?$/iu;
const PACKED = /\.gz$/iu;

/**
 * The mails of one file, as a stream. The name tells what the file is; under another name, a mailbox is what begins like
 * one. Of a mail of more than 5 MB no more is read than shows that it is.
 *
 * @param progress told how many bytes of the file were read since the last time
 * @throws what the file system or a broken archive throws; the mails before that have been given
 */
export async function* mailsOf(file: MailFile, progress: Progress): AsyncGenerator<SourcedMail> {
  if (!(await isMailbox(file.path))) {
    yield { source: file.path, bytes: withoutMailboxLine(await wholeMail(file, progress)) };
    return;
  }
  let number = 0;
  for await (const bytes of mboxMails(unpacked(file.path, progress))) {
    number += 1;
    yield { source: `${file.path}#${number}`, bytes };
  }
}

const isMailbox = async (path: string): Promise<boolean> => {
  if (MAILBOX_NAME.test(path)) return true;
  if (MAIL_NAME.test(path)) return false;
  for await (const chunk of unpacked(path, () => {})) return Buffer.from(chunk).toString('latin1', 0, 5) === 'From ';
  return false;
};

const wholeMail = async (file: MailFile, progress: Progress): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  if (!PACKED.test(file.path)) return firstBytes(file, progress);
  for await (const chunk of unpacked(file.path, progress)) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= READABLE_BYTES) break;
  }
  return Buffer.concat(parts);
};

/** Reads into one buffer, so that no mail stands in memory twice. */
const firstBytes = async ({ path, size }: MailFile, progress: Progress): Promise<Buffer> => {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(Math.min(size, READABLE_BYTES));
    let filled = 0;
    while (filled < buffer.length) {
      const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
      progress(bytesRead);
    }
    return buffer.subarray(0, filled);
  } finally {
    await file.close();
  }
};

/** A mail cut out of a mailbox by hand may still begin with the mailbox's line. */
const withoutMailboxLine = (mail: Buffer): Buffer =>
  mail.toString('latin1', 0, 5) === 'From ' ? mail.subarray(mail.indexOf(0x0a) + 1) : mail;

const unpacked = (path: string, progress: Progress): AsyncIterable<Uint8Array> => {
  const counted = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      progress(chunk.length);
      yield chunk;
    }
  };
  const file = createReadStream(path, { highWaterMark: CHUNK });
  // A failure of any stage reaches whoever reads the last one; the callback has nothing to add.
  return PACKED.test(path) ? pipeline(file, counted, createGunzip({ chunkSize: CHUNK }), () => {}) : counted(file);
};
