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

const CHARSET = /^content-type:[^\n]{0,200}(?:\r?\n[ \t][^\n]{0,200}){0,2}?charset="?([^\s";]{1,60})/gimu;
const BAD_QP = /=(?![0-9A-Fa-f]{2}|\s|$)/u;
const BASE64_PART = /content-transfer-encoding:[ \t]*base64/iu;
/** LinkedIn writes UTF-8; forwarders add these. Anything else TextDecoder must know. */
const knownCharset = (label: string): boolean => {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return /^(us-ascii|utf-?7|ansi_x3|iso646-us|unknown-8bit)/iu.test(label);
  }
};

const labelsIn = (source: string): readonly string[] => [
  ...new Set([...source.matchAll(CHARSET)].map(([, label = '']) => label.toLowerCase())),
];

/** The charsets that the head and the parts state. */
export const charsetsOf = (source: string): readonly string[] => labelsIn(source);

const charsetDefects = (source: string): readonly string[] =>
  labelsIn(source).some((label) => !knownCharset(label)) ? ['unknown-charset'] : [];

const boundaryDefects = (source: string, mail: Email): readonly string[] => {
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const boundary = /boundary="?([^\s";]{1,200})/iu.exec(type)?.[1];
  if (!/^multipart\//iu.test(type.trim())) return [];
  if (boundary === undefined) return ['no-boundary'];
  return source.includes(`--${boundary}--`) ? [] : ['truncated'];
};

/** Finds what is broken below the head: NULs, unknown charsets, broken encodings, a missing end, stray replacement characters. */
export const partDefects = (source: string, mail: Email): readonly string[] => {
  const words = `${mail.text ?? ''}${mail.html ?? ''}`;
  return [
    ...(source.includes('\0') ? ['nul'] : []),
    ...charsetDefects(source),
    ...boundaryDefects(source, mail),
    ...(words.includes('\ufffd') ? ['undecodable-text'] : []),
    ...(/quoted-printable/iu.test(source) && brokenQuotedPrintable(source) ? ['broken-quoted-printable'] : []),
    ...(BASE64_PART.test(source) && brokenBase64(source) ? ['broken-base64'] : []),
  ];
};
const brokenQuotedPrintable = (source: string): boolean => {
  for (const part of sections(source, 'quoted-printable')) if (BAD_QP.test(part)) return true;
  return false;
};

const brokenBase64 = (source: string): boolean => {
  for (const part of sections(source, 'base64'))
    if (/[^A-Za-z0-9+/=\s-]/u.test(part.replace(/^--.*$/gmu, ''))) return true;
  return false;
};

/** The bodies of the parts that state an encoding. */
const sections = (source: string, encoding: string): readonly string[] => {
  const found: string[] = [];
  const lower = source.toLowerCase();
  const mark = `content-transfer-encoding: ${encoding}`;
  for (let at = lower.indexOf(mark); at >= 0 && found.length < 20; at = lower.indexOf(mark, at + 1)) {
    const start = /\r?\n\r?\n/u.exec(source.slice(at, at + 10_000));
    if (start === null) continue;
    const body = at + start.index + start[0].length;
    const end = source.indexOf('\n--', body);
    found.push(source.slice(body, end < 0 ? source.length : end));
  }
  return found;
};
