import type { Attributes } from './line-collector.ts';

const [SPACE, QUOTE, DASH, SLASH, COLON, EQUALS, GREATER] = [0x20, 0x22, 0x2d, 0x2f, 0x3a, 0x3d, 0x3e];
const [TAB, LINE_FEED, FORM_FEED, RETURN] = [0x09, 0x0a, 0x0c, 0x0d];
const [ZERO, NINE, LOWER_A, LOWER_Z] = [0x30, 0x39, 0x61, 0x7a];

const isNameChar = (code: number): boolean =>
  (code >= LOWER_A && code <= LOWER_Z) || code === DASH || (code >= ZERO && code <= NINE) || code === COLON;
const isSpace = (code: number): boolean =>
  code === SPACE || code === LINE_FEED || code === TAB || code === RETURN || code === FORM_FEED;

/** Where a name of lower-case letters that begins here ends. */
export const behindName = (html: string, from: number): number => {
  let at = from;
  while (isNameChar(html.charCodeAt(at))) at += 1;
  return at;
};

const behindSpaces = (html: string, from: number): number => {
  let at = from;
  while (isSpace(html.charCodeAt(at))) at += 1;
  return at;
};

type Name = readonly [string, keyof Attributes];

const NAMES: readonly Name[] = [
  ...(['style', 'class', 'id', 'href', 'src', 'alt', 'lang', 'type'] as const).map((name): Name => [name, name]),
  ['data-test-id', 'testId'],
  ['data-email-preheader', 'preheader'],
];
/** By their length, by which most attributes are seen to be of no use. */
const BY_LENGTH: readonly (readonly Name[])[] = Array.from({ length: 21 }, (_, length) =>
  NAMES.filter(([name]) => name.length === length),
);

/** The attributes of one tag after the other; each reading forgets the one before. */
export class PlainAttributes implements Attributes {
  style: string | undefined;
  class: string | undefined;
  id: string | undefined;
  href: string | undefined;
  src: string | undefined;
  alt: string | undefined;
  lang: string | undefined;
  type: string | undefined;
  testId: string | undefined;
  preheader: string | undefined;

  /**
   * Reads what stands between a tag's name and its end: attributes in double quotes or without a value.
   *
   * @returns where the tag ends, -1 when there is anything else in it
   */
  read(html: string, from: number): number {
    this.forget();
    let at = from;
    while (at >= 0) {
      const start = behindSpaces(html, at);
      const code = html.charCodeAt(start);
      if (code === GREATER) return start + 1;
      if (code === SLASH) return html.charCodeAt(start + 1) === GREATER ? start + 2 : -1;
      at = start === at ? -1 : this.attribute(html, start);
    }
    return -1;
  }

  private attribute(html: string, start: number): number {
    const end = behindName(html, start);
    if (end === start) return -1;
    if (html.charCodeAt(end) !== EQUALS) {
      this.keep(html, start, end, end, end);
      return end;
    }
    const quoted = html.charCodeAt(end + 1) === QUOTE ? html.indexOf('"', end + 2) : -1;
    if (quoted < 0) return -1;
    this.keep(html, start, end, end + 2, quoted);
    return quoted + 1;
  }

  /** Of a name that stands twice the first counts. */
  private keep(html: string, start: number, end: number, from: number, to: number): void {
    for (const [name, key] of BY_LENGTH[end - start] ?? []) {
      if (html.startsWith(name, start)) this[key] ??= html.slice(from, to);
    }
  }

  private forget(): void {
    this.style = undefined;
    this.class = undefined;
    this.id = undefined;
    this.href = undefined;
    this.src = undefined;
    this.alt = undefined;
    this.lang = undefined;
    this.type = undefined;
    this.testId = undefined;
    this.preheader = undefined;
  }
}
