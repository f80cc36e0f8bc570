/** How many bytes from a "From " on are enough to tell a separator from a sentence. */
export const LOOK_AHEAD = 1200;

const MAX_LINE = 400;
const TIME = /\d:\d\d/u;
const YEAR = /\b(?:19|20)\d\d\b/u;
const FIELD = /^[!-9;-~]+[ \t]*:/u;

/**
 * Whether a line that begins with "From " begins a mail: it carries a time and a year
 * (`From who@where Mon Oct 05 07:40:29 +0000 2026`), or it stands after an empty line and a header field follows it.
 * A sentence that a careless program left unquoted does neither.
 *
 * @param text the line and what follows, at most LOOK_AHEAD bytes as Latin-1
 * @param afterEmpty whether the line before is empty
 * @returns the line's length with its end; null for a sentence
 */
export const isSeparator = (text: string, afterEmpty: boolean): number | null => {
  const end = text.indexOf('\n');
  const line = end === -1 ? text : text.slice(0, end);
  if (line.length > MAX_LINE) return null;
  const dated = TIME.test(line) && YEAR.test(line);
  const leads = afterEmpty && FIELD.test(text.slice(line.length + 1));
  return dated || leads ? line.length + (end === -1 ? 0 : 1) : null;
};
