import { cleanText } from './clean-text.ts';
import { FIELD_WORDS, SUBJECT_PREFIX } from './forward-words.ts';
import { MAX_FORWARDS, MAX_NAME_CHARS } from './limits.ts';
import type { Mailbox } from './mime.ts';
import { trimEndChars } from './trim-chars.ts';
import { withoutTokens } from './typed-urls.ts';

/** The head that a mail program quotes above what it forwards. */
export interface QuotedHead {
  readonly from: Mailbox;
  readonly to: Mailbox | null;
  readonly subject: string | null;
  /** As it stands there: in any language, any order, mostly without a time zone. */
  readonly date: string | null;
  /** The line after the head. */
  readonly bodyFrom: number;
}

type Field = keyof typeof FIELD_WORDS;

const FIELD_BY_WORD = new Map<string, Field>();
for (const field of ['other', 'cc', 'to', 'subject', 'date', 'from'] as const) {
  for (const word of FIELD_WORDS[field]) FIELD_BY_WORD.set(word.normalize('NFKC').toLowerCase(), field);
}

const LABELLED =
  /^[\s>*_|•·-]{0,6}([\p{L}][\p{L}\p{M}' ./-]{0,30}?)\s{0,3}[*_]{0,2}\s{0,3}[:：]\s{0,3}[*_]{0,2}\s*(.*)$/u;
const ADDRESS = /[\p{L}\p{N}.!#$%&'*+/=?^_{|}~-]{1,80}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u;
/** Between the lines of one head there may stand blank ones, and lists of receivers that go on. */
const MAX_GAP = 2;

interface Labelled {
  readonly field: Field | null;
  readonly value: string;
}

const labelled = (line: string): Labelled | null => {
  const match = LABELLED.exec(line.slice(0, 1_000));
  if (match === null) return null;
  const [, word = '', value = ''] = match;
  return { field: FIELD_BY_WORD.get(word.normalize('NFKC').toLowerCase().trim()) ?? null, value: value.trim() };
};

const mailbox = (value: string): Mailbox | null => {
  const match = ADDRESS.exec(value);
  if (match === null) return null;
  const name = trimEndChars(value.slice(0, match.index), '<[("\'*').replace(/\[?mailto:?$/iu, '');
  return {
    name: withoutTokens(cleanText(trimEndChars(name, '<[("\'*').replace(/^["'*<]{1,3}/u, ''))).slice(0, MAX_NAME_CHARS),
    address: withoutTokens(match[0]).toLowerCase(),
  };
};

interface HeadSoFar {
  from: Mailbox | null;
  to: Mailbox | null;
  subject: string | null;
  date: string | null;
  labels: number;
  known: number;
  last: number;
}

const isRepeated = (head: HeadSoFar, field: Field | null): boolean =>
  (field === 'from' && head.from !== null) ||
  (field === 'subject' && head.subject !== null) ||
  (field === 'date' && head.date !== null);

const take = (head: HeadSoFar, { field, value }: Labelled): void => {
  head.labels += 1;
  if (field !== null) head.known += 1;
  const box = mailbox(value);
  if (box !== null && head.from === null && (field === 'from' || field === null)) head.from = box;
  else if (box !== null && head.to === null && (field === 'to' || field === null)) head.to = box;
  if (field === 'subject' && head.subject === null) head.subject = withoutTokens(value);
  if (field === 'date' && head.date === null) head.date = value;
};

/** The longest head: From, To and Cc of several lines, and what Outlook adds. */
const MAX_HEAD_LINES = 24;

/** A label with its value; the value may stand on the next line (tables). */
const fieldAt = (lines: readonly string[], at: number): (Labelled & { readonly last: number }) | null => {
  const found = labelled(lines[at] ?? '');
  if (found === null || found.value !== '') return found === null ? null : { ...found, last: at };
  const next = lines[at + 1] ?? '';
  return labelled(next)?.field != null ? null : { field: found.field, value: next, last: at + 1 };
};

/** Past From and one more known field, only known labels belong to the head. */
const belongs = (head: HeadSoFar, { field }: Labelled): boolean =>
  field !== null || head.from === null || head.known < 2;

const isBelievable = ({ labels, known }: HeadSoFar): boolean =>
  labels >= 3 ? known >= 1 || labels >= 4 : labels === 2 && known === 2;

/** Reads a head that begins at a line. */
const headAt = (lines: readonly string[], start: number): QuotedHead | null => {
  const head: HeadSoFar = { from: null, to: null, subject: null, date: null, labels: 0, known: 0, last: start };
  const end = Math.min(lines.length, start + MAX_HEAD_LINES);
  for (let at = start; at < end && at - head.last <= MAX_GAP + 1; at += 1) {
    const found = fieldAt(lines, at);
    if (found === null || !belongs(head, found)) continue;
    if (isRepeated(head, found.field)) break;
    take(head, found);
    head.last = found.last;
    at = found.last;
  }
  if (head.from === null || !isBelievable(head)) return null;
  return { from: head.from, to: head.to, subject: head.subject, date: head.date, bodyFrom: head.last + 1 };
};

const beginsHead = (line: string, next: string): boolean => {
  const found = labelled(line);
  if (found === null) return false;
  if (found.field === 'from' || found.field === 'subject' || found.field === 'date') return true;
  if (found.field !== null) return false;
  return found.value === '' ? labelled(next) === null && ADDRESS.test(next) : ADDRESS.test(found.value);
};

/**
 * Finds the head of the mail that was forwarded, following a mail forwarded several times to the first one that
 * `wanted` accepts, or that `refused` will not look behind; what stands after that is the original's and is not looked at.
 *
 * @param lines what a person sees of the forwarding mail, quote marks (`>`) taken off
 * @returns that head; else the last one found; null when nothing is quoted
 */
export const quotedHead = (
  lines: readonly string[],
  wanted: (address: string) => boolean,
  refused: (address: string) => boolean,
): QuotedHead | null => {
  let last: QuotedHead | null = null;
  let found = 0;
  for (let at = 0; at < lines.length && found < MAX_FORWARDS; at += 1) {
    if (!beginsHead(lines[at] ?? '', lines[at + 1] ?? '')) continue;
    const head = headAt(lines, at);
    if (head === null) continue;
    if (wanted(head.from.address) || refused(head.from.address)) return head;
    last = head;
    found += 1;
    at = head.bodyFrom - 1;
  }
  return last;
};

/** The subject without what forwarding put before it, and whether there was any. */
export const withoutPrefix = (subject: string): { readonly subject: string; readonly forwarded: boolean } => {
  const stripped = subject.slice(0, 1_000).replace(SUBJECT_PREFIX, '');
  return { subject: stripped.trim(), forwarded: stripped !== subject.slice(0, 1_000) };
};
