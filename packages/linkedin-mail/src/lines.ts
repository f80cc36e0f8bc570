import type { Link } from './links.ts';

/** A stretch of one line with one link (or none) behind it. */
export interface Run {
  readonly text: string;
  readonly link: Link | null;
}

export interface Picture {
  readonly alt: string;
  readonly link: Link | null;
}

/** One line of a mail as a person sees it: of the text part, or one block of the HTML. */
export interface Line {
  readonly text: string;
  /** The same with URLs that stand in it spelled out: what a note says, not what the frame does. */
  readonly words: string;
  readonly runs: readonly Run[];
  readonly pictures: readonly Picture[];
  /** All links of the line, those behind pictures included. */
  readonly links: readonly Link[];
  /** Lines of one HTML block share it (they are parted by `<br>`); each text line has its own. */
  readonly block: number;
  /** A blank line (`<br><br>`) parts it from the line before in the same block. */
  readonly afterGap: boolean;
  /** The innermost block element, upper-case-free; empty for text. */
  readonly tag: string;
  /** `data-test-id`s of this element and those around it, space-separated. */
  readonly testIds: string;
  /** Not shown on a screen: a preheader or a filler. */
  readonly hidden: boolean;
  /** Set in italics or beside a rule, as LinkedIn and everybody else sets what somebody said. */
  readonly quotation: boolean;
  /** Its block breaks long words, which LinkedIn asks of headlines, not of places; null where styles are gone. */
  readonly breaksWords: boolean | null;
}

/** A part of a mail, read into lines. */
export interface Page {
  readonly lines: readonly Line[];
  /** `lang` of the outermost element that has one; null for text. */
  readonly language: string | null;
  /** Template keys out of tracking pictures. */
  readonly pixelKeys: readonly string[];
  /** Marks that a mail program puts around what it forwards. */
  readonly forwardMarks: boolean;
  readonly defects: readonly string[];
}

/** The links of runs and pictures, in that order. */
export const linksIn = (runs: readonly Run[], pictures: readonly Picture[]): readonly Link[] => {
  const links: Link[] = [];
  for (const { link } of runs) if (link !== null) links.push(link);
  for (const { link } of pictures) if (link !== null) links.push(link);
  return links;
};
