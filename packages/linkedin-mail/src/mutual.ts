import type { MutualRelations } from '@guestlist/model';
import { cleanText, plain } from './clean-text.ts';
import { MAX_MUTUAL_NAMES, MAX_NAME_CHARS } from './limits.ts';
import { WORDINGS } from './wording/all-wordings.ts';
import { matchAny } from './wording/pattern.ts';

const PHOTO_ALTS = WORDINGS.flatMap(({ photoAlts }) => photoAlts);
const NUMBER = /\p{Nd}{1,3}(?:[.,\u00a0\u202f ]\p{Nd}{3})+|\p{Nd}{1,7}/u;

/** The value of a decimal digit of any script: scripts lay their digits out in runs of ten. */
const digitValue = (digit: string): number => {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
};

/** The number in "12 connections in common", in any language and any digits. */
export const countIn = (text: string): number | null => {
  const match = NUMBER.exec(cleanText(text));
  if (match === null) return null;
  const digits = [...match[0]].filter((char) => /\p{Nd}/u.test(char)).map(digitValue);
  return Number(digits.join(''));
};

/** How this mail words a picture's alt, learned from the inviter's own picture: the name is known, the rest is the wording. */
const learned = (
  pictureAlt: string | null,
  inviterName: string | null,
): { readonly before: string; readonly after: string } | null => {
  if (pictureAlt === null || inviterName === null) return null;
  const at = pictureAlt.indexOf(inviterName);
  if (at < 0 || pictureAlt.length === inviterName.length) return null;
  return { before: pictureAlt.slice(0, at), after: pictureAlt.slice(at + inviterName.length) };
};

/** The name in the alt of a picture; null where the wording is not known. */
export const nameInAlt = (alt: string, pictureAlt: string | null, inviterName: string | null): string | null => {
  const worded = matchAny(PHOTO_ALTS, alt)?.['N'];
  if (worded !== undefined) return cleanText(worded).slice(0, MAX_NAME_CHARS);
  const like = learned(pictureAlt, inviterName);
  if (like === null) return null;
  const fits = plain(alt).startsWith(plain(like.before)) && plain(alt).endsWith(plain(like.after));
  if (!fits || alt.length <= like.before.length + like.after.length) return null;
  return cleanText(alt.slice(like.before.length, alt.length - like.after.length)).slice(0, MAX_NAME_CHARS);
};

/**
 * The relations that inviter and member share.
 *
 * @param texts what stands behind the link to them
 * @param alts the alts of the pictures behind that link: LinkedIn shows up to three faces
 */
export const mutualOf = (
  texts: readonly string[],
  alts: readonly string[],
  pictureAlt: string | null,
  inviterName: string | null,
): MutualRelations | null => {
  const count = texts.map(countIn).find((value) => value !== null) ?? null;
  if (count === null || count === 0) return null;
  const names = alts.flatMap((alt) => nameInAlt(alt, pictureAlt, inviterName) ?? []);
  return { count, names: [...new Set(names)].filter((name) => name !== '').slice(0, MAX_MUTUAL_NAMES) };
};
