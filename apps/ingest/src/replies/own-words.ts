/** What one may write in a reply at most; the digest quoted below it is longer, but not read. */
const MOST_LINES = 400;
const MOST_LINE_CHARS = 1000;
/** A line above which is quoted, in ways that carry none of our addresses. */
const SEPARATOR = /^\s*(?:-{2,}.*-{2,}|_{10,}|—{3,}.*|-- ?|\*{5,})\s*$/u;
const DATED = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.h]\d\d\b|guestlist/iu;
const ENDS_HEADING = /:\s*$/u;
const HEADER = /^\W{0,2}\p{L}[\p{L} ]{1,14}:\s/u;
/** Lines above the quotation that may belong to its heading, which programs break at the seventieth letter or so. */
const HEADING_LINES = 3;

/**
 * The lines of a reply that its writer wrote: what is quoted goes, and everything from a signature (`-- `) on.
 *
 * A quotation is known by its `>`, by a separator, or by the heading that names who is quoted: us, at our domain, in
 * whatever language the mail program speaks.
 *
 * @param text the reply's text part
 * @param domain ours
 */
export const ownWords = (text: string, domain: string): readonly string[] => {
  const lines = linesOf(text);
  const own: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const heading = isHeading(line, domain);
    if (SEPARATOR.test(line)) break;
    if (!heading && !/^\s*>/u.test(line)) own.push(line);
    if (!heading) continue;
    takeBackHeading(own);
    if (!isQuotedBelow(lines, at)) break;
    if (ENDS_HEADING.test(lines[at + 1] ?? '')) at += 1;
  }
  return own.map((line) => line.trim()).filter((line) => line !== '');
};

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/u)
    .slice(0, MOST_LINES)
    .map((line) => line.slice(0, MOST_LINE_CHARS).replace(/[\u00a0\u2007\u202f]/gu, ' '));

const isHeading = (line: string, domain: string): boolean =>
  (!/^\s*>/u.test(line) && line.toLowerCase().includes(`@${domain.toLowerCase()}`)) ||
  (HEADER.test(line) && /:\s*"?guestlist\b/iu.test(line));

/** The lines just above that begin the heading: `On Mon, 23 Nov 2026 at 07:00 Guestlist <`. */
const takeBackHeading = (own: string[]): void => {
  for (let taken = 0; taken < HEADING_LINES; taken += 1) {
    const above = own.at(-1);
    if (above === undefined || above.trim() === '' || !DATED.test(above)) return;
    own.pop();
  }
};

/** Whether what the heading announces is marked with `>`, so that words between and below it are the writer's. */
const isQuotedBelow = (lines: readonly string[], heading: number): boolean => {
  const next = lines.slice(heading + 1).find((line) => line.trim() !== '' && !ENDS_HEADING.test(line));
  return next !== undefined && /^\s*>/u.test(next);
};
