/** Plain text as people write it: lines of a readable length, indented, links alone on their lines. */

const WIDTH = 72;

/** Breaks a paragraph into lines; words are never cut, so that a link stays one. */
export const wrapped = (text: string, first = '', rest = first): string => {
  if (first.length + text.length <= WIDTH) return first + text;
  const out: string[] = [];
  let current = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && current.length + 1 + word.length > WIDTH) {
      out.push(current);
      current = rest;
      isEmpty = true;
    }
    current += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...out, current].join('\n');
};

/** A heading with a line under it. */
export const headed = (heading: string, count: number | null): string => {
  const title = count === null ? heading : `${heading} (${count})`;
  return `${title}\n${'-'.repeat([...title].length)}`;
};

/** What there is of them, nothing for what is null or empty. */
export const together = (parts: readonly (string | null)[], between: string): string => {
  let all = '';
  for (const part of parts) if (part !== null && part !== '') all += all === '' ? part : between + part;
  return all;
};
