import type { Email } from 'postal-mime';

/** Fields of which RFC 5322 §3.6 and RFC 2045 allow one, and LinkedIn's own: a second one is how a signed mail is forged. */
const ONCE: readonly string[] = [
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'reply-to',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'content-disposition',
  'x-linkedin-template',
  'x-linkedin-class',
  'x-linkedin-fbl',
];

/** Finds fields that stand more than once, or are missing where every mail has them. */
export const headDefects = (headers: Email['headers']): readonly string[] => {
  const count = (name: string): number => headers.filter(({ key }) => key === name).length;
  return [
    ...ONCE.filter((name) => count(name) > 1).map((name) => `duplicate-${name}`),
    ...(count('from') === 0 ? ['no-from'] : []),
    ...(count('date') === 0 ? ['no-date'] : []),
  ];
};

/** The MIME fields of the head and of every part, found in one pass. */
const FIELD = /^content-(type|transfer-encoding):/gim;
const MAX_FIELD_CHARS = 600;
const CHARSET = /^[^\n]{0,200}(?:\r?\n[ \t][^\n]{0,200}){0,2}?charset="?([^\s";]{1,60})/iu;
const ENCODING = /^\s*(quoted-printable|base64)/iu;
const END_OF_HEAD = /\r?\n\r?\n/u;
const BAD_QP = /=(?![0-9A-Fa-f]{2}|\s|$)/u;
const MAX_SECTIONS = 20;

interface MimeFields {
  readonly charsets: readonly string[];
  /** Where the bodies begin that state an encoding. */
  readonly encoded: readonly { readonly encoding: string; readonly at: number }[];
}

const fieldsIn = (source: string): MimeFields => {
  const charsets = new Set<string>();
  const encoded: { encoding: string; at: number }[] = [];
  for (const { 0: name, 1: kind, index } of source.matchAll(FIELD)) {
    const at = index + name.length;
    const value = source.slice(at, at + MAX_FIELD_CHARS);
    const charset = kind?.length === 'type'.length ? CHARSET.exec(value)?.[1] : undefined;
    const encoding = kind?.length === 'type'.length ? undefined : ENCODING.exec(value)?.[1];
    if (charset !== undefined) charsets.add(charset.toLowerCase());
    if (encoding !== undefined && encoded.length < MAX_SECTIONS) encoded.push({ encoding: encoding.toLowerCase(), at });
  }
  return { charsets: [...charsets], encoded };
};

/** LinkedIn writes UTF-8; forwarders add these. Anything else TextDecoder must know. */
const knownCharset = (label: string): boolean => {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return /^(us-ascii|utf-?7|ansi_x3|iso646-us|unknown-8bit)/iu.test(label);
  }
};

const boundaryDefects = (source: string, mail: Email): readonly string[] => {
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const boundary = /boundary="?([^\s";]{1,200})/iu.exec(type)?.[1];
  if (!/^multipart\//iu.test(type.trim())) return [];
  if (boundary === undefined) return ['no-boundary'];
  return source.includes(`--${boundary}--`) ? [] : ['truncated'];
};

/** The body under an encoding field, up to the next line that may part a multipart. */
const bodyAt = (source: string, at: number): string => {
  const start = END_OF_HEAD.exec(source.slice(at, at + 10_000));
  if (start === null) return '';
  const body = at + start.index + start[0].length;
  const end = source.indexOf('\n--', body);
  return source.slice(body, end < 0 ? source.length : end);
};

const BROKEN: Readonly<Record<string, (body: string) => boolean>> = {
  'quoted-printable': (body) => BAD_QP.test(body),
  base64: (body) => /[^A-Za-z0-9+/=\s-]/u.test(body.replace(/^--.*$/gmu, '')),
};

/** Stray replacement characters: bytes that their charset has no letter for. */
export const textDefects = (
  mail: { readonly [Part in 'text' | 'html']?: string | null | undefined },
): readonly string[] => (mail.text?.includes('\ufffd') || mail.html?.includes('\ufffd') ? ['undecodable-text'] : []);

/**
 * Finds what is broken below the head: NULs, unknown charsets, broken encodings, a missing end, stray replacement
 * characters; and the charsets that head and parts state.
 *
 * @param source the mail as Latin-1
 */
export const partDefects = (
  source: string,
  mail: Email,
): { readonly charsets: readonly string[]; readonly defects: readonly string[] } => {
  const { charsets, encoded } = fieldsIn(source);
  const broken = new Set(
    encoded.filter(({ encoding, at }) => BROKEN[encoding]?.(bodyAt(source, at))).map(({ encoding }) => encoding),
  );
  const defects = [
    ...(source.includes('\0') ? ['nul'] : []),
    ...(charsets.some((label) => !knownCharset(label)) ? ['unknown-charset'] : []),
    ...boundaryDefects(source, mail),
    ...textDefects(mail),
    ...[...broken].map((encoding) => `broken-${encoding}`),
  ];
  return { charsets, defects };
};
