import type { Email } from 'postal-mime';

/** A head of the plain form: printable ASCII, every line a field or its continuation. */
export interface PlainHead {
  /** Names in lower case, unfolded and not decoded. */
  readonly headers: Email['headers'];
  readonly encoding: 'quoted-printable' | 'none';
  /** Where the body begins. */
  readonly end: number;
}

const MAX_HEAD_CHARS = 64 * 1024;
const END = /\n\r?\n/gu;
const NOT_PLAIN = /[^\t\n\r -~]|\r(?!\n)/u;
const FOLD = /\r?\n(?=[\t ])/gu;
const NAME = /^[!-9;-~]+$/u;

/** @param from where the head begins in the mail, as Latin-1 */
export const plainHead = (source: string, from: number): PlainHead | null => {
  END.lastIndex = from;
  const blank = END.exec(source);
  if (blank === null || blank.index - from > MAX_HEAD_CHARS) return null;
  const text = source.slice(from, blank.index);
  if (NOT_PLAIN.test(text.endsWith('\r') ? text.slice(0, -1) : text)) return null;
  const headers = text.replace(FOLD, '').split('\n').map(fieldOf);
  const whole = headers.flatMap((field) => field ?? []);
  const encoding = whole.length < headers.length ? null : encodingOf(whole);
  return encoding === null ? null : { headers: whole, encoding, end: blank.index + blank[0].length };
};

const fieldOf = (line: string): Email['headers'][number] | null => {
  const colon = line.indexOf(':');
  const name = line.slice(0, Math.max(colon, 0));
  return NAME.test(name) ? { key: name.toLowerCase(), originalKey: name, value: line.slice(colon + 1).trim() } : null;
};

/** The value of the one field of a name: undefined without one, null when there are several. */
const only = ({ headers }: Pick<PlainHead, 'headers'>, name: string): string | null | undefined => {
  const [first, ...more] = headers.filter(({ key }) => key === name);
  return more.length > 0 ? null : first?.value;
};

const ENCODINGS: ReadonlyMap<string, PlainHead['encoding']> = new Map([
  ['quoted-printable', 'quoted-printable'],
  ['7bit', 'none'],
  ['8bit', 'none'],
]);

const encodingOf = (headers: Email['headers']): PlainHead['encoding'] | null => {
  if (only({ headers }, 'content-disposition') !== undefined) return null;
  const said = only({ headers }, 'content-transfer-encoding');
  return said === undefined ? 'none' : (ENCODINGS.get(said?.toLowerCase() ?? '') ?? null);
};

export interface ContentType {
  readonly type: 'text/plain' | 'text/html' | 'multipart/alternative';
  /** Null for a type that is no multipart. */
  readonly boundary: string | null;
  /** UTF-8, where it says one. */
  readonly charset: 'utf-8' | null;
}

const MULTIPART = /^multipart\/alternative {0,2}; {0,2}boundary=(?:"([\w'+,./=?-]{1,70})"|([\w.-]{1,70}))$/iu;
const TEXT = /^text\/(plain|html)(?: {0,2}; {0,2}charset=(?:(utf-8)|"(utf-8)"))?$/iu;

/** The content type of a head (RFC 2045 §5.1) with the one parameter it needs; null for any other. */
export const contentTypeOf = (head: PlainHead): ContentType | null => {
  const value = only(head, 'content-type')?.replaceAll('\t', ' ') ?? '';
  const [, quoted, bare] = MULTIPART.exec(value) ?? [];
  const boundary = quoted ?? bare;
  if (boundary !== undefined) return { type: 'multipart/alternative', boundary, charset: null };
  const text = TEXT.exec(value);
  if (text === null) return null;
  const charset = (text[2] ?? text[3]) === undefined ? null : 'utf-8';
  return { type: text[1]?.toLowerCase() === 'html' ? 'text/html' : 'text/plain', boundary: null, charset };
};
