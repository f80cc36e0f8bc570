import { INFLECTED_FROM, LONGEST_ENDING, type Part, type Pattern } from './pattern.ts';

/** Between the parts of a packed pattern, and at its end where a plain last word meets only itself. */
const JOINT = '_';
/** Before a part that stands right behind the one before it. */
const TIGHT = '.';
const OPEN = '*';
const GAP = '~';

const partText = (part: Part): string => {
  if (part.kind === 'gap') return GAP;
  const beginning = part.kind === 'suffix' ? OPEN : '';
  const end = part.kind === 'prefix' ? OPEN : '';
  return (part.tight === true ? TIGHT : '') + beginning + part.text + end;
};

/** Writes a pattern so that `packedPattern` reads it without folding it or looking for seams. */
export const packedText = ({ parts }: Pattern): string =>
  parts.map(partText).join(JOINT) + (parts.at(-1)?.kind === 'exact' ? JOINT : '');

const wordPart = (text: string): Exclude<Part, { kind: 'gap' }> => {
  if (text.endsWith(OPEN)) return { kind: 'prefix', text: text.slice(0, -1) };
  return text.startsWith(OPEN) ? { kind: 'suffix', text: text.slice(1) } : { kind: 'plain', text };
};

const packedPart = (text: string): Part => {
  if (text === GAP) return { kind: 'gap' };
  return text.startsWith(TIGHT) ? { ...wordPart(text.slice(1)), tight: true } : wordPart(text);
};

/** Reads what `packedText` wrote. */
export const packedPattern = (text: string): Pattern => {
  if (!text.endsWith(JOINT)) return { parts: text.split(JOINT).map(packedPart) };
  const parts = text.slice(0, -1).split(JOINT);
  const last = packedPart(parts.pop() ?? '');
  return { parts: [...parts.map(packedPart), last.kind === 'gap' ? last : { ...last, kind: 'exact' }] };
};

const JOINT_CODE = JOINT.charCodeAt(0);
const OPEN_CODE = OPEN.charCodeAt(0);

/** Whether a word may be a plain word of a pattern of so many letters, which it begins with. */
const mayInflect = (letters: number, word: string): boolean =>
  word.length === letters || (letters >= INFLECTED_FROM && word.length - letters <= LONGEST_ENDING);

/**
 * Whether a word may be what a packed pattern begins with; tells most that are not, without reading the pattern.
 *
 * @param text the pattern without the letters of its key, which the word begins with
 * @param key how many those are
 */
export const mayBegin = (text: string, word: string, key: number): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === OPEN_CODE) return true;
    if (code === JOINT_CODE) return mayInflect(key + at, word);
    if (code !== word.charCodeAt(key + at)) return false;
  }
  return mayInflect(key + text.length, word);
};
