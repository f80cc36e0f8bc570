import { cleanText } from './clean-text.ts';
import { MAX_LINE_CHARS, MAX_LINES, MAX_LINKS, MAX_TEXT_CHARS } from './limits.ts';
import type { Line, Page, Picture, Run } from './lines.ts';
import { readLink } from './links.ts';
import { trimEndChars, trimStartChars } from './trim-chars.ts';
import { withoutTokens } from './typed-urls.ts';

const URL_AT = /https?:\/\/[^\s<>"`]+/giu;
const PICTURE = /^\[image: ?([^\]]*)\]$/u;
const BRACKETED = /^\[([^\]]*)\]$/u;
const STARRED = /^\*{1,2}([^*]+)\*{1,2}$/u;
const WRAPPED_URL_LINES = 12;

interface Labelled {
  readonly text: string;
  readonly alt: string | null;
}

/** `[label](`: how Proton turns a link into text. */
const markdownLabel = (before: string): string | null => {
  if (!before.endsWith('](')) return null;
  const open = before.lastIndexOf('[');
  return open < 0 ? null : before.slice(open + 1, -2);
};

/** The label of a link out of what stands before its URL; a bracketed one is a picture's alt. */
const labelBefore = (before: string): Labelled => {
  const markdown = markdownLabel(trimEndChars(before, ''));
  const text = cleanText(markdown ?? trimEndChars(trimStartChars(before, ')>]*'), '<(*')).trim();
  const alt = markdown === null ? (PICTURE.exec(text)?.[1] ?? BRACKETED.exec(text)?.[1] ?? null) : null;
  return { text: withoutTokens(text), alt };
};

const plainRest = (rest: string, afterUrl: boolean): Labelled => {
  const trimmed = cleanText(afterUrl ? trimEndChars(trimStartChars(rest, ')>]*'), '') : rest);
  const text = STARRED.exec(trimmed)?.[1]?.trim() ?? trimmed;
  return { text: withoutTokens(text), alt: PICTURE.exec(text)?.[1] ?? null };
};

/** Takes one line apart at its URLs; what stands before a URL is its label. */
const split = (line: string): { readonly runs: readonly Run[]; readonly pictures: readonly Picture[] } => {
  const runs: Run[] = [];
  const pictures: Picture[] = [];
  let from = 0;
  for (const match of line.matchAll(URL_AT)) {
    const link = readLink(trimEndChars(match[0], ')].,;>*_'));
    const { text, alt } = labelBefore(line.slice(from, match.index));
    if (alt === null) runs.push({ text, link });
    else pictures.push({ alt: withoutTokens(cleanText(alt)), link });
    from = match.index + match[0].length;
  }
  const { text, alt } = plainRest(line.slice(from), from > 0);
  if (alt !== null) pictures.push({ alt: withoutTokens(cleanText(alt)), link: null });
  else if (text !== '') runs.push({ text, link: null });
  return { runs, pictures };
};

/** Mail programs that wrap do so at 80 or less. A line that is longer was not wrapped, nor is the next one its end. */
const MAX_WRAPPED = 100;
const isPieceOfUrl = (piece: string): boolean => /^[^\s>]+(?:>|$)/u.test(piece);

const endsInOpenUrl = (line: string): boolean => {
  const open = line.lastIndexOf('<http');
  return open >= 0 && !/[\s>]/u.test(line.slice(open));
};

/** Mail programs break a long `<URL>` over lines: joins it again. */
const joinBrokenUrls = (lines: readonly string[]): readonly string[] => {
  const joined: string[] = [];
  let joinedTo = 0;
  let lastLength = 0;
  for (const line of lines) {
    const last = joined.at(-1);
    const piece = line.trim();
    const continues =
      last !== undefined &&
      joinedTo < WRAPPED_URL_LINES &&
      lastLength <= MAX_WRAPPED &&
      isPieceOfUrl(piece) &&
      endsInOpenUrl(last);
    lastLength = line.length;
    if (continues && last.length < MAX_LINE_CHARS) {
      joined[joined.length - 1] = last + piece;
      joinedTo += 1;
    } else {
      joined.push(line);
      joinedTo = 0;
    }
  }
  return joined;
};

/** A link of the frame ends its line, even where a program has put what follows on the same one. */
const atFrameLinks = (line: string): readonly string[] => {
  const pieces: string[] = [];
  let from = 0;
  for (const match of line.matchAll(URL_AT)) {
    const slotted = readLink(trimEndChars(match[0], ')].,;>*_'))?.slot != null;
    const end = match.index + match[0].length;
    const closing = /^[>)\]]{0,3}/u.exec(line.slice(end))?.[0].length ?? 0;
    if (!slotted || line.slice(end + closing).trim() === '') continue;
    pieces.push(line.slice(from, end + closing));
    from = end + closing;
  }
  return [...pieces, line.slice(from)];
};

/** Reads a text part into lines with the links behind them; blank lines are kept, for they part paragraphs. */
export const textLines = (text: string): Page => {
  const defects = text.length > MAX_TEXT_CHARS ? ['text-cut'] : [];
  const raw = joinBrokenUrls(text.slice(0, MAX_TEXT_CHARS).split(/\r\n|\n|\r/u, MAX_LINES));
  let links = 0;
  const lines = raw.flatMap((whole, block) =>
    atFrameLinks(whole.slice(0, MAX_LINE_CHARS)).map((line): Line => {
      const { runs, pictures } = links > MAX_LINKS ? { runs: [], pictures: [] } : split(line);
      links += runs.length;
      const words = cleanText(runs.map((run) => run.text).join(' '));
      const typed = runs.every(({ link }) => link?.slot == null) && pictures.length === 0;
      return {
        text: words,
        words: typed ? withoutTokens(cleanText(line)) : words,
        runs,
        pictures,
        block,
        afterGap: false,
        tag: '',
        testIds: '',
        hidden: false,
        quotation: false,
        breaksWords: null,
      };
    }),
  );
  return { lines, language: null, pixelKeys: [], forwardMarks: false, defects };
};
