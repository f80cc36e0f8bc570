const INVISIBLE = /(?:[\u034f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?!\s)\p{Cc})+/gu;
const SPACES = /[\s\u00a0]+/gu;
/** What needs a closer look, among characters that are rare. */
const RARE = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const JOINERS_ONLY = /^(?:\u200c|\u200d|\s)*$/u;
const CURLY = /[’‘ʼ`´]/gu;
const NOT_ASCII = /[^\0-\x7f]/u;

const [SPACE, DELETE, LAST_CONTROL, SOFT_HYPHEN, GRAPHEME_JOINER] = [0x20, 0x7f, 0xa0, 0xad, 0x34f];
/** Below it nothing else is a space, a control or a joiner. */
const FIRST_RARE = 0x1680;

/** Single-spaced text of visible letters needs no cleaning: most of a mail. */
const isClean = (text: string): boolean => {
  let spaced = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      if (spaced) return false;
      spaced = true;
      continue;
    }
    spaced = false;
    if (code > SPACE && code < DELETE) continue;
    if (code <= LAST_CONTROL || code === SOFT_HYPHEN || code === GRAPHEME_JOINER) return false;
    if (code >= FIRST_RARE && RARE.test(text.charAt(at))) return false;
  }
  return !spaced;
};

/**
 * Text as a person sees it: invisible fillers and direction marks go, white space becomes single spaces.
 * Joiners within emoji and words stay.
 */
export const cleanText = (text: string): string => {
  if (isClean(text)) return text;
  const trimmed = text.trim();
  if (isClean(trimmed)) return trimmed;
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
  if (text !== last.text) last = { text, plain: isPlainAscii(text) ? text.toLowerCase() : plainOfAny(text) };
  return last.plain;
};

const isPlainAscii = (text: string): boolean => !NOT_ASCII.test(text) && !text.includes('`') && isClean(text);

const plainOfAny = (text: string): string =>
  cleanText(text)
    .replace(CURLY, "'")
    .replace(/[\u200c\u200d]/gu, '')
    .normalize('NFKC')
    .toLowerCase();

/** Whether two texts read the same, but for case, apostrophes and white space. */
export const readsSame = (one: string, other: string): boolean => plain(one) === plain(other);
