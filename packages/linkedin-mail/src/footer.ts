import { cleanText, clip, plain } from './clean-text.ts';
import { MAX_HEADLINE_CHARS, MAX_NAME_CHARS } from './limits.ts';
import type { Line } from './lines.ts';
import { WORDINGS } from './wording/all-wordings.ts';

/** Whom the footer says the mail is for: LinkedIn puts it into all its mails. */
export interface Footer {
  readonly name: string | null;
  readonly headline: string | null;
  /** Language of the wording that fitted, if one did. */
  readonly language: string | null;
  /** There was such a line at all. */
  readonly present: boolean;
}

const ABSENT: Footer = { name: null, headline: null, language: null, present: false };

/** The words that may end in "NAME (HEADLINE)", by the link beneath or behind them, in any language; likeliest first. */
const intendedTexts = (lines: readonly Line[]): readonly string[] => {
  const marked = lines.findLast(({ testIds }) => testIds.includes('email-footer__intended'));
  if (marked !== undefined) return [marked.text];
  const at = lines.findLastIndex((line) => line.links.some(({ purpose }) => purpose === 'why'));
  if (at < 0) return [];
  const runs = lines[at]?.runs ?? [];
  const why = runs.findIndex(({ link }) => link?.purpose === 'why');
  const inLine = cleanText(
    runs
      .slice(0, why)
      .map(({ text }) => text)
      .join(' '),
  );
  const label = runs[why]?.text ?? '';
  const above = lines.slice(Math.max(0, at - 4), at).findLast(({ text }) => text !== '')?.text ?? '';
  return [inLine, label.includes(' (') ? label : '', above].filter((text) => text !== '');
};

interface Named {
  readonly name: string;
  readonly headline: string | null;
}

/** "NAME (HEADLINE)": the headline may hold brackets, and so may a name that is known otherwise. */
const parted = (text: string, toName: string): Named => {
  const bare = text.replace(/[.\s]+$/u, '');
  const knownName = toName !== '' && plain(bare).startsWith(plain(toName)) ? toName.length : 0;
  const open = bare.indexOf(' (', knownName);
  const close = bare.lastIndexOf(')');
  if (open < 0 || close < open) return { name: bare, headline: null };
  return { name: bare.slice(0, open).trim(), headline: bare.slice(open + 2, close).trim() };
};

interface Worded {
  readonly rest: string;
  readonly language: string;
}

const loose = (text: string): string => plain(text).replace(/[–—‐‑]/gu, '-');

/** The sentences around the name, ready to be compared. */
const INTENDED = WORDINGS.flatMap(({ intended, language }) =>
  intended.map((pattern) => {
    const [before = '', after = ''] = pattern.split('{N}');
    return { language, before: loose(before), after: loose(after), from: cleanText(before).length, left: after.length };
  }),
);

const byWording = (text: string): Worded | null => {
  const end = text.replace(/[.\s]+$/u, '');
  const compared = loose(end);
  for (const { language, before, after, from, left } of INTENDED) {
    if (!compared.startsWith(before) || !compared.endsWith(after)) continue;
    const rest = end.slice(from, end.length - left).trim();
    if (rest !== '') return { rest, language };
  }
  return null;
};

/** In a language we do not know, the name is the one on the envelope if it stands there. */
const byEnvelope = (text: string, toName: string): Named | null => {
  if (toName === '') return null;
  const at = plain(text).indexOf(plain(toName));
  if (at < 0) return null;
  const rest = text.slice(at + toName.length);
  const open = /^ ?\(/u.exec(rest);
  const close = rest.lastIndexOf(')');
  return { name: toName, headline: open === null || close < 0 ? null : rest.slice(open[0].length, close).trim() };
};

/**
 * Reads the line "This email was intended for NAME (HEADLINE)", anchored on the link that explains it.
 *
 * @param toName the display name of the mail's To, for telling name from headline
 */
export const footerOf = (pages: readonly (readonly Line[])[], toName: string): Footer => {
  const texts = pages.flatMap(intendedTexts);
  for (const text of texts) {
    const worded = byWording(text);
    const named = worded === null ? byEnvelope(text, toName) : parted(worded.rest, toName);
    if (named === null) continue;
    return {
      name: clip(named.name, MAX_NAME_CHARS),
      headline: named.headline === null || named.headline === '' ? null : clip(named.headline, MAX_HEADLINE_CHARS),
      language: worded?.language ?? null,
      present: true,
    };
  }
  return { ...ABSENT, present: texts.length > 0 };
};
