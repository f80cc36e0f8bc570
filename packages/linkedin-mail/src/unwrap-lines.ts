/** Mail programs wrap quoted text between these widths. */
const NARROWEST = 60;
const WIDEST = 80;
const SEPARATE = /^\s*([-•*–_=]|\d{1,3}[.)]\s|https?:|<|\[|[\p{L}][\p{L} ]{0,20}:\s)/u;

/** The width a text was wrapped at: no line without a URL is longer, and some come near; null when it was not wrapped. */
const widthOf = (lines: readonly string[]): number | null => {
  const lengths = lines
    .filter((line) => !line.includes('http') && line.includes(' '))
    .map((line) => line.trimEnd().length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return longest >= NARROWEST && longest <= WIDEST ? longest : null;
};

/**
 * Joins lines that a mail program wrapped: a line is full when the next word would not have fitted.
 * Only for quoted text; LinkedIn itself does not wrap.
 *
 * @returns lines parted by `\n`
 */
export const unwrapLines = (text: string): string => {
  const lines = text.split(/\r\n|\n|\r/u);
  const width = widthOf(lines);
  if (width === null) return lines.join('\n');
  const out: string[] = [];
  let full = false;
  let lastLength = 0;
  for (const line of lines) {
    const trimmed = line.trimEnd();
    const [word = ''] = trimmed.split(' ', 1);
    const last = out.at(-1);
    if (
      full &&
      last !== undefined &&
      trimmed !== '' &&
      !SEPARATE.test(trimmed) &&
      lastLength + 1 + word.length > width
    ) {
      out[out.length - 1] = `${last} ${trimmed}`;
    } else out.push(trimmed);
    lastLength = trimmed.length;
    full = trimmed.length >= NARROWEST - 15 && trimmed.length <= WIDEST && !trimmed.includes('http');
  }
  return out.join('\n');
};
