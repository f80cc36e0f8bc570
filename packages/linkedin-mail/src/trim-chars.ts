const isSpace = (char: string): boolean =>
  char === ' ' || char === '\t' || char === '\u00a0' || char === '\n' || char === '\r';

const strippable = (char: string, chars: string): boolean => isSpace(char) || chars.includes(char);

/** Takes white space and given characters off the end; linear, where a pattern ending in `+$` would be quadratic. */
export const trimEndChars = (text: string, chars: string): string => {
  let end = text.length;
  while (end > 0 && strippable(text.charAt(end - 1), chars)) end -= 1;
  return text.slice(0, end);
};

/** Takes white space and given characters off the start. */
export const trimStartChars = (text: string, chars: string): string => {
  let start = 0;
  while (start < text.length && strippable(text.charAt(start), chars)) start += 1;
  return text.slice(start);
};
