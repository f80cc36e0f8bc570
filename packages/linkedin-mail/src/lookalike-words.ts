import { cleanText } from './clean-text.ts';

/** Letters that look like others, after NFKC and without accents (a small part of Unicode's confusables). */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  і: 'i',
  ӏ: 'l',
  ı: 'i',
  '1': 'l',
  '!': 'l',
  '|': 'l',
  к: 'k',
  е: 'e',
  ԁ: 'd',
  '0': 'o',
  о: 'o',
  ո: 'n',
  п: 'n',
  '3': 'e',
  ℓ: 'l',
  ι: 'i',
  κ: 'k',
  ε: 'e',
};
const TARGET = 'linkedin';

const LETTERS = /^[A-Za-z]+$/u;

/** How a word looks: compatibility forms, no accents, no invisible letters, look-alikes as the letter they resemble. */
const look = (text: string): string =>
  (LETTERS.test(text) ? text.replaceAll('I', 'l').toLowerCase() : lookOfAny(text))
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');

const lookOfAny = (text: string): string =>
  [
    ...cleanText(text)
      .normalize('NFKD')
      .replace(/\p{M}|\u200c|\u200d/gu, ''),
  ]
    .map((char) => (char === 'I' ? 'l' : (LOOKS_LIKE[char.toLowerCase()] ?? char.toLowerCase())))
    .join('');

/** Edit distance (insert, delete, replace), for short words. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const replaced = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

const MOST_CHANGED = 2;
const TARGET_SEEN_AS_I = TARGET.replace(/l/gu, 'i');

/** Each letter of the target that a word has not costs a change: most words are told by that. */
const lacks = (word: string, target: string): number => {
  let lacking = 0;
  for (const letter of target) if (!word.includes(letter)) lacking += 1;
  return lacking;
};

const isNear = (word: string, target: string): boolean =>
  Math.abs(word.length - target.length) <= MOST_CHANGED &&
  lacks(word, target) <= MOST_CHANGED &&
  distance(word, target) <= MOST_CHANGED;

/** `i` and capital `I` both count as either letter. */
const sameLook = (word: string): boolean => {
  if (word.length > 20) return false;
  const seen = look(word);
  return (
    isNear(seen, TARGET) ||
    isNear(look(word.toLowerCase()), TARGET) ||
    isNear(seen.replace(/l/gu, 'i'), TARGET_SEEN_AS_I)
  );
};

const words = (text: string): readonly string[] => text.split(/[\s.@_-]+/u).filter((word) => word.length >= 6);

/** Whether a domain that is not LinkedIn's wants to be taken for it. */
export const isLookalikeDomain = (domain: string): boolean =>
  domain
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
    .includes(TARGET) || words(domain).some(sameLook);

const exact = (word: string): boolean => word.normalize('NFC').toLowerCase() === TARGET;

/** A display name that misspells LinkedIn, as genuine mails never do. */
export const misspellsLinkedIn = (name: string): boolean =>
  name
    .split(/[\s._-]+/u)
    .filter((word) => word.length >= 6)
    .some((word) => !exact(word) && sameLook(word));
