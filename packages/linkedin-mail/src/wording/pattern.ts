import { cleanText } from '../clean-text.ts';

/** Texts beyond this are no subject, no label and no sentence of LinkedIn's; bounds the work of a lazy group. */
const MAX_MATCHED_CHARS = 700;

const SLOTS: Readonly<Record<string, string>> = {
  F: '(?<F>.{1,80}?)',
  N: '(?<N>.{1,120}?)',
  T: '(?<T>.{1,200}?)',
  C: '(?<C>.{1,150}?)',
  D: '(?<D>\\p{Nd}{1,3}(?:[.,\\u00a0\\u202f ]?\\p{Nd}{3})?\\+?)',
  '*': '.{0,300}?',
};

const literal = (text: string): string =>
  text
    .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
    .replace(/['’]/gu, "['’‘ʼ`´]")
    .replace(/[-–—]/gu, '[-–—‐‑]')
    .replace(/\s+/gu, '\\s*');

const compiled = new Map<string, RegExp>();

const compile = (pattern: string): RegExp => {
  const seen = new Set<string>();
  const source = pattern
    .split(/(\{[FNTCD*]\})/u)
    .map((piece) => {
      const name = /^\{(.)\}$/u.exec(piece)?.[1];
      if (name === undefined) return literal(piece);
      const slot = SLOTS[name] ?? '';
      const again = seen.has(name);
      seen.add(name);
      return again ? slot.replace(`?<${name}>`, '?:') : slot;
    })
    .join('');
  return new RegExp(`^${source}$`, 'iu');
};

/**
 * Matches a whole text against a pattern of the wording tables. A final full stop or `!` may be missing or added.
 *
 * @returns what stood in the slots (none for a plain sentence), or null
 */
export const matchPattern = (pattern: string, text: string): Readonly<Record<string, string>> | null => {
  if (text.length > MAX_MATCHED_CHARS) return null;
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    expression = compile(pattern.replace(/[.!]$/u, ''));
    compiled.set(pattern, expression);
  }
  const match = expression.exec(cleanText(text).replace(/\s*[.!]$/u, ''));
  return match === null ? null : { ...match.groups };
};

/** The first of several patterns that fits. */
export const matchAny = (patterns: readonly string[], text: string): Readonly<Record<string, string>> | null => {
  for (const pattern of patterns) {
    const slots = matchPattern(pattern, text);
    if (slots !== null) return slots;
  }
  return null;
};
