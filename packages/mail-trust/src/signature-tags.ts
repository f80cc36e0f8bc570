/** A DKIM-Signature field (RFC 6376 §3.5) in the one form that LinkedIn writes. */
export interface SignatureTags {
  readonly domain: string;
  readonly selector: string;
  /** Base64. */
  readonly bodyHash: string;
  readonly signature: Buffer;
  /** Lower-case names of the fields it signs, in their order, each once. */
  readonly names: readonly string[];
  /** The field's value with `b=` emptied, which the signature covers too. */
  readonly unsigned: string;
}

const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const FORMS: ReadonlyMap<string, RegExp> = new Map([
  ['v', /^1$/u],
  ['a', /^rsa-sha256$/u],
  ['c', /^relaxed\/relaxed$/u],
  ['d', new RegExp(`^${LABEL}(?:\\.${LABEL})+$`, 'u')],
  ['s', new RegExp(`^${LABEL}(?:\\.${LABEL})*$`, 'u')],
  ['t', /^\d{1,12}$/u],
  ['q', /^dns\/txt$/u],
  ['bh', /^[A-Za-z0-9+/]{43}=$/u],
  ['h', /^[!-9;-~]+(?::[!-9;-~]+)*$/u],
  ['b', /^[A-Za-z0-9+/]+={0,2}$/u],
]);
const NEEDED = ['v', 'a', 'c', 'd', 's', 'bh', 'h', 'b'];
/** Folding white space says nothing within these (RFC 6376 §3.5). */
const FOLDED: ReadonlySet<string> = new Set(['h', 'b', 'bh']);

/**
 * Reads a signature that has no tag but those LinkedIn writes, each once and in plain form: no `l=`, `x=`, `i=`, no
 * other algorithm or canonicalization.
 *
 * @param value of the field, unfolded
 * @returns null for any other signature, which is not thereby judged
 */
export const signatureTags = (value: string): SignatureTags | null => {
  const segments = value.split(';');
  const tags = tagsOf(segments);
  if (tags === null || !NEEDED.every((name) => tags.has(name))) return null;
  const names = (tags.get('h') ?? '').toLowerCase().split(':');
  if (!names.includes('from') || new Set(names).size < names.length) return null;
  return {
    domain: (tags.get('d') ?? '').toLowerCase(),
    selector: tags.get('s') ?? '',
    bodyHash: tags.get('bh') ?? '',
    signature: Buffer.from(tags.get('b') ?? '', 'base64'),
    names,
    unsigned: segments.map((segment) => (/^[ \t]*b[ \t]*=/u.test(segment) ? withoutValue(segment) : segment)).join(';'),
  };
};

const tagsOf = (segments: readonly string[]): ReadonlyMap<string, string> | null => {
  const tags = new Map<string, string>();
  for (const [at, segment] of segments.entries()) {
    if (at === segments.length - 1 && trimmed(segment) === '') break;
    const equals = segment.indexOf('=');
    const name = trimmed(segment.slice(0, Math.max(equals, 0)));
    const raw = segment.slice(equals + 1);
    const text = FOLDED.has(name) ? raw.replace(/[ \t]+/gu, '') : trimmed(raw);
    if (tags.has(name) || FORMS.get(name)?.test(text) !== true) return null;
    tags.set(name, text);
  }
  return tags;
};

/** Without the white space of RFC 5234 around it: `trim` takes off more, and a pattern takes the square of it. */
const trimmed = (text: string): string => {
  let [start, end] = [0, text.length];
  while (isWsp(text, start)) start += 1;
  while (isWsp(text, end - 1)) end -= 1;
  return text.slice(start, end);
};

const isWsp = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\t';

const withoutValue = (segment: string): string => segment.slice(0, segment.indexOf('=') + 1);
