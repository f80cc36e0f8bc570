import { describe, expect, it } from 'vitest';
import { MOST_BYTES, mboxMails } from './mbox.ts';

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const split = async (mailbox: string, size = 1 << 20): Promise<readonly string[]> => {
  const mails: string[] = [];
  for await (const mail of mboxMails(inPieces(Buffer.from(mailbox), size))) mails.push(Buffer.from(mail).toString());
  return mails;
};

const LINE = 'From 1790@xxx Mon Oct 05 07:40:29 +0000 2026\n';

describe('mboxMails', () => {
  it('gives each mail without the mailbox’s line and the empty line after it', async () => {
    expect(await split(`${LINE}A: 1\n\none\n\n${LINE}A: 2\n\ntwo\n`)).toEqual(['A: 1\n\none\n', 'A: 2\n\ntwo\n']);
  });

  it('gives the same whatever pieces the mailbox comes in', async () => {
    const crlf = `${LINE}A: 1\n\n>From here\n\n${LINE}A: 2\n\nFrom now on\n`.replaceAll('\n', '\r\n');
    const whole = ['A: 1\r\n\r\nFrom here\r\n', 'A: 2\r\n\r\nFrom now on\r\n'];
    for (const size of [1, 2, 3, 5, 7, 11, 64, 4096]) expect(await split(crlf, size)).toEqual(whole);
  });

  it('takes one > off a quoted From, as mboxrd put it on', async () => {
    const quoted = 'A: 1\n\n>From a\n>>From b\n> From c\n->From d\n';
    expect(await split(LINE + quoted)).toEqual(['A: 1\n\nFrom a\n>From b\n> From c\n->From d\n']);
  });

  it('takes a separator without a date for one where a header follows an empty line', async () => {
    expect(await split('From a@b\nA: 1\n\none\n\nFrom a@b\nA: 2\n\ntwo')).toEqual(['A: 1\n\none\n', 'A: 2\n\ntwo']);
  });

  it('leaves a sentence that nobody quoted where it is', async () => {
    const body = 'A: 1\n\nHello,\n\nFrom our side all is well.\nFrom 2026 on, too.\nFrom me: bye\n';
    expect(await split(LINE + body)).toEqual([body]);
  });

  it('passes over what stands before the first mail', async () => {
    expect(await split(`junk\n${LINE}A: 1\n\n`)).toEqual(['A: 1\n\n'.slice(0, -1)]);
    expect(await split('no mailbox at all')).toEqual([]);
    expect(await split('')).toEqual([]);
  });

  it('tells a mail without words from none', async () => {
    expect(await split(`${LINE}${LINE}`)).toEqual(['', '']);
  });

  it('cuts a mail that does not end, instead of keeping it all', async () => {
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from(LINE);
      const piece = Buffer.alloc(1 << 20, 'x');
      for (let given = 0; given < MOST_BYTES + (5 << 20); given += piece.length) yield piece;
      yield Buffer.from(`\n${LINE}A: 2\n`);
    };
    const sizes: number[] = [];
    for await (const mail of mboxMails(endless())) sizes.push(mail.length);
    expect(sizes).toEqual([MOST_BYTES, 5]);
  });
});
