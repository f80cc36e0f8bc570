import { cleanText } from './clean-text.ts';
import { MAX_LINE_CHARS, MAX_LINES, MAX_LINKS, MAX_TEXT_CHARS } from './limits.ts';
import { type Line, linksIn, type Page, type Picture, type Run } from './lines.ts';
import { type Link, readLink } from './links.ts';
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

/** Reads a URL of a line, without what closes the line around it. */
type ReadUrl = (url: string) => Link | null;

/** Each URL of a part is looked at twice, and read once. */
const readingOnce = (): ReadUrl => {
  const known = new Map<string, Link | null>();
  return (url) => {
    const seen = known.get(url);
    if (seen !== undefined) return seen;
    const link = readLink(trimEndChars(url, ')].,;>*_'));
    known.set(url, link);
    return link;
  };
};

interface Parts {
  readonly runs: readonly Run[];
  readonly pictures: readonly Picture[];
}

const NO_PARTS: Parts = { runs: [], pictures: [] };

interface UrlAt {
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

const NO_URLS: readonly UrlAt[] = [];

const urlsIn = (line: string): readonly UrlAt[] =>
  line.includes('://')
    ? Array.from(line.matchAll(URL_AT), ({ 0: url, index }) => ({ url, start: index, end: index + url.length }))
    : NO_URLS;

/** Takes one line apart at its URLs; what stands before a URL is its label. */
const split = (line: string, urls: readonly UrlAt[], read: ReadUrl): Parts => {
  const runs: Run[] = [];
  const pictures: Picture[] = [];
  let from = 0;
  for (const { url, start, end } of urls) {
    const link = read(url);
    const { text, alt } = labelBefore(line.slice(from, start));
    if (alt === null) runs.push({ text, link });
    else pictures.push({ alt: withoutTokens(cleanText(alt)), link });
    from = end;
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

interface Piece {
  readonly line: string;
  readonly urls: readonly UrlAt[];
}

/** A link of the frame ends its line, even where a program has put what follows on the same one. */
const atFrameLinks = (line: string, read: ReadUrl): readonly Piece[] => {
  const urls = urlsIn(line);
  const ends = urls.flatMap(({ url, end }) => {
    const closed = end + (/^[>)\]]{0,3}/u.exec(line.slice(end, end + 3))?.[0].length ?? 0);
    return line.slice(closed).trim() !== '' && read(url)?.slot != null ? [closed] : [];
  });
  if (ends.length === 0) return [{ line, urls }];
  return [...ends, line.length].map((end, at) => {
    const piece = line.slice(at === 0 ? 0 : ends[at - 1], end);
    return { line: piece, urls: urlsIn(piece) };
  });
};

/** A line of text has no markup. */
class TextLine implements Line {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly pictures: readonly Picture[];
  readonly links: readonly Link[];
  readonly block: number;
  readonly afterGap = false;
  readonly tag = '';
  readonly testIds = '';
  readonly hidden = false;
  readonly quotation = false;
  readonly breaksWords = null;
  private readonly line: string;

  constructor(line: string, block: number, { runs, pictures }: Parts) {
    this.text = runs.length === 1 ? cleanText(runs[0]?.text ?? '') : cleanText(runs.map((run) => run.text).join(' '));
    this.runs = runs;
    this.pictures = pictures;
    this.links = linksIn(runs, pictures);
    this.block = block;
    this.line = line;
  }

  /** Asked for of a few lines only. */
  get words(): string {
    const typed = this.pictures.length === 0 && this.runs.every(({ link }) => link?.slot == null);
    return typed ? withoutTokens(cleanText(this.line)) : this.text;
  }
}

/** Reads a text part into lines with the links behind them; blank lines are kept, for they part paragraphs. */
export const textLines = (text: string): Page => {
  const defects = text.length > MAX_TEXT_CHARS ? ['text-cut'] : [];
  const raw = joinBrokenUrls(text.slice(0, MAX_TEXT_CHARS).split(/\r\n|\n|\r/u, MAX_LINES));
  const read = readingOnce();
  const lines: Line[] = [];
  let links = 0;
  for (const [block, whole] of raw.entries()) {
    for (const { line, urls } of atFrameLinks(whole.slice(0, MAX_LINE_CHARS), read)) {
      const parts = links > MAX_LINKS ? NO_PARTS : split(line, urls, read);
      links += parts.runs.length;
      lines.push(new TextLine(line, block, parts));
    }
  }
  return { lines, language: null, pixelKeys: [], forwardMarks: false, defects };
};
