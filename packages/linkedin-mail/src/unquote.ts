const MARKS = /^(?:[ \t]{0,3}>){1,8} ?/u;

/**
 * Takes the `>` marks off a quoting text part, all levels. Marks are taken off a line only when at least three lines
 * bear them, so that a `>` in somebody's words stays.
 */
export const unquote = (text: string): string => {
  const lines = text.split(/\r\n|\n|\r/u);
  const quoted = lines.filter((line) => MARKS.test(line)).length;
  return quoted < 3 ? text : lines.map((line) => line.replace(MARKS, '')).join('\n');
};
