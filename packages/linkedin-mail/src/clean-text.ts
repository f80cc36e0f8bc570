const INVISIBLE = /(?:[\u034f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?!\s)\p{Cc})+/gu;
const SPACES = /[\s\u00a0]+/gu;
const JOINERS_ONLY = /^(?:\u200c|\u200d|\s)*$/u;
/** Text of single-spaced visible ASCII needs no cleaning: most of a mail. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/u;
const CURLY = /[’‘ʼ`´]/gu;

/**
 * Text as a person sees it: invisible fillers and direction marks go, white space becomes single spaces.
 * Joiners within emoji and words stay.
 */
export const cleanText = (text: string): string => {
  if (CLEAN.test(text)) return text;
  const cleaned = text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
  return JOINERS_ONLY.test(cleaned) ? '' : cleaned;
};

/** Cuts at a limit without splitting a character, ending in `…` when something was cut. */
export const clip = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…`;
};

/** One text is compared with many wordings in a row: the last answer is kept. */
let last = { text: '', plain: '' };

/** For comparing with known wording: straight apostrophes, lower case, no joiners. */
export const plain = (text: string): string => {
  if (text !== last.text)
    last = { text, plain: CLEAN.test(text) && !text.includes('`') ? text.toLowerCase() : plainOfAny(text) };
  return last.plain;
};

const plainOfAny = (text: string): string =>
  cleanText(text)
    .replace(CURLY, "'")
    .replace(/[\u200c\u200d]/gu, '')
    .normalize('NFKC')
    .toLowerCase();

/** Whether two texts read the same, but for case, apostrophes and white space. */
export const readsSame = (one: string, other: string): boolean => plain(one) === plain(other);
