import { cleanText, plain } from './clean-text.ts';
import { WORDINGS } from './wording/all-wordings.ts';

export interface Position {
  readonly title: string;
  readonly company: string;
}

const MAX_PREHEADER_CHARS = 500;

const loose = (text: string): string => plain(text).replace(/[–—‐‑]/gu, '-');

/** All ways to part "{T} from {C}" at one of its separators. */
const partings = (middle: string, between: string): readonly Position[] => {
  const found: Position[] = [];
  const lower = middle.toLowerCase();
  for (let at = lower.indexOf(between); at >= 0 && found.length < 12; at = lower.indexOf(between, at + 1)) {
    const title = middle.slice(0, at).trim();
    const company = middle.slice(at + between.length).trim();
    if (title !== '' && company !== '') found.push({ title, company });
  }
  return found;
};

const AT = /[@|•·–—-]|\b(?:at|chez|bei|en|presso|na|bij|w|von|of|de|from|pour|at)\b/iu;

/** Which parting a headline speaks for: it has the company after an "at", or by itself. */
const inHeadline = ({ company }: Position, headline: string): boolean => {
  const at = loose(headline).indexOf(loose(company));
  return at > 0 && AT.test(headline.slice(Math.max(0, at - 8), at));
};

const beginsLikeAName = ({ company }: Position): boolean => /^[^\p{Ll}]/u.test(company);

/** The one parting that can be told; null when several may be meant. */
const only = (found: readonly Position[], headline: string | null): Position | null => {
  if (found.length <= 1) return found[0] ?? null;
  const named = headline === null ? [] : found.filter((position) => inHeadline(position, headline));
  if (named.length === 1) return named[0] ?? null;
  const likely = found.filter(beginsLikeAName);
  return likely.length === 1 ? (likely[0] ?? null) : null;
};

const CJK = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** Whether a first name is one of a person's: some of the name's words, or (without spaces) how it begins or ends. */
const isFirstNameOf = (first: string, name: string): boolean =>
  first !== '' &&
  (` ${name.replace(/,/gu, ' ')} `.includes(` ${first} `) ||
    name === first ||
    (CJK.test(first) && (name.startsWith(first) || name.endsWith(first))));

/** What follows "{F}, " when {F} is the inviter's first name. */
const afterFirstName = (text: string, inviterName: string): string | null => {
  const name = plain(inviterName);
  for (let comma = text.indexOf(','); comma >= 0 && comma < 80; comma = text.indexOf(',', comma + 1)) {
    if (isFirstNameOf(plain(text.slice(0, comma)), name)) return text.slice(comma + 1).trim();
  }
  return null;
};

interface Ending {
  readonly between: string;
  readonly after: string;
  /** `after` for comparing. */
  readonly loose: string;
}

const ENDINGS: readonly Ending[] = WORDINGS.flatMap(({ waitingWithPosition }) => waitingWithPosition).map(
  ({ between, after }) => ({ between, after, loose: loose(after) }),
);

const byEnding = (text: string, ending: Ending, inviterName: string, headline: string | null): Position | null => {
  const middle = afterFirstName(text.slice(0, text.length - ending.after.length), inviterName);
  return middle === null ? null : only(partings(middle, ending.between), headline);
};

/**
 * Title and company out of "{F}, {T} from {C} is waiting for your response" (2025 on), in a language we know, where
 * they can be told apart. The first name must be the inviter's, else the line is about somebody else.
 */
export const positionOf = (line: string, inviterName: string | null, headline: string | null): Position | null => {
  if (inviterName === null || !line.includes(',')) return null;
  const text = cleanText(line.slice(0, MAX_PREHEADER_CHARS)).replace(/[.!]$/u, '');
  const compared = loose(text);
  for (const ending of ENDINGS) {
    const position = compared.endsWith(ending.loose) ? byEnding(text, ending, inviterName, headline) : null;
    if (position !== null) return position;
  }
  return null;
};
