import { READABLE_BYTES } from '@guestlist/linkedin-mail';
import { isSeparator, LOOK_AHEAD } from './mbox-separator.ts';

/** What of a mail is kept, the mailbox's own empty line too: a mailbox without separators does not fill the memory. */
export const MOST_BYTES = READABLE_BYTES + 2;

const SEPARATOR = '\nFrom ';
/** What is looked at before a "From ": the end of an empty line. */
const LOOK_BEHIND = 4;

/** A piece of the mailbox that is not yet given to a mail. */
interface Piece {
  readonly bytes: Buffer;
  /** Whether the piece begins the mailbox, or else only a line, or neither. */
  readonly begins: 'mailbox' | 'line' | 'nothing';
  readonly isLast: boolean;
}

/**
 * Splits a mailbox into its mails as a stream: memory holds one mail, never the mailbox. Lengths and MIME boundaries are
 * not looked at. `>From ` in a body loses one `>` (mboxrd, and what mboxo wrote comes back too). What stands before the
 * first separator belongs to no mail.
 *
 * @param chunks the mailbox's bytes in any pieces
 */
export async function* mboxMails(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const splitter = new Splitter();
  for await (const chunk of chunks) yield* splitter.take(chunk);
  yield* splitter.end();
}

class Splitter {
  #mail: MailParts | null = null;
  #held: Piece = { bytes: Buffer.alloc(0), begins: 'mailbox', isLast: false };

  *take(chunk: Uint8Array): Generator<Uint8Array> {
    yield* this.#split({ ...this.#held, bytes: Buffer.concat([this.#held.bytes, chunk]) });
  }

  *end(): Generator<Uint8Array> {
    yield* this.#split({ ...this.#held, isLast: true });
    if (this.#mail !== null) yield this.#mail.whole();
  }

  *#split(piece: Piece): Generator<Uint8Array> {
    let given = 0;
    let cut = nextCut(piece, 0);
    for (; cut.line !== null; cut = nextCut(piece, given)) {
      this.#mail?.add(piece.bytes.subarray(given, cut.from));
      if (this.#mail !== null) yield this.#mail.whole();
      this.#mail = new MailParts();
      given = cut.from + cut.line;
    }
    const sure = Math.max(given, piece.isLast ? piece.bytes.length : cut.from - LOOK_BEHIND);
    this.#mail?.add(piece.bytes.subarray(given, sure));
    this.#held = { bytes: piece.bytes.subarray(sure), begins: beginning(piece, sure), isLast: false };
  }
}

/** Where the next separator is, and its length; with `line: null`, up to where it is sure that there is none. */
const nextCut = (piece: Piece, start: number): { readonly from: number; readonly line: number | null } => {
  const { bytes, begins, isLast } = piece;
  for (let at = candidate(piece, start); at !== -1; at = candidate(piece, at + 1)) {
    if (!isLast && bytes.length - at < LOOK_AHEAD) return { from: at, line: null };
    const afterEmpty = at === 0 ? begins === 'mailbox' : endsEmptyLine(bytes, at);
    const line = isSeparator(bytes.toString('latin1', at, at + LOOK_AHEAD), afterEmpty);
    if (line !== null) return { from: at, line };
  }
  return { from: bytes.length - SEPARATOR.length, line: null };
};

const candidate = ({ bytes, begins }: Piece, start: number): number => {
  if (start === 0 && begins !== 'nothing' && bytes.toString('latin1', 0, 5) === 'From ') return 0;
  const found = bytes.indexOf(SEPARATOR, Math.max(0, start - 1));
  return found === -1 ? -1 : found + 1;
};

const LF = 0x0a;
const endsEmptyLine = (bytes: Buffer, at: number): boolean =>
  bytes[at - 2] === LF || (bytes[at - 2] === 0x0d && bytes[at - 3] === LF);

const beginning = (piece: Piece, at: number): Piece['begins'] => {
  if (at === 0) return piece.begins;
  return piece.bytes[at - 1] === LF ? 'line' : 'nothing';
};

class MailParts {
  readonly #parts: Buffer[] = [];
  #size = 0;

  add(bytes: Buffer): void {
    const room = MOST_BYTES - this.#size;
    if (bytes.length === 0 || room <= 0) return;
    this.#parts.push(bytes.subarray(0, room));
    this.#size += Math.min(bytes.length, room);
  }

  /** The mail as it was before it was put in the mailbox. */
  whole(): Uint8Array {
    const bytes = Buffer.concat(this.#parts);
    const text = bytes.subarray(0, bytes.length - emptyLineAtEnd(bytes));
    return text.includes('>From ') ? unquoted(text) : text;
  }
}

/** The length of the empty line that a mailbox puts after each mail. */
const emptyLineAtEnd = (bytes: Buffer): number => {
  const end = bytes.toString('latin1', Math.max(0, bytes.length - 4));
  if (end.endsWith('\r\n\r\n')) return 2;
  return end.endsWith('\n\n') ? 1 : 0;
};

const unquoted = (text: Buffer): Buffer =>
  Buffer.from(text.toString('latin1').replace(/(^|\n)>(>*From )/gu, '$1$2'), 'latin1');
