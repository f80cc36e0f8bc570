import type { LineCollector } from './line-collector.ts';
import { behindName, PlainAttributes } from './plain-attributes.ts';

interface Tag {
  readonly name: string;
  readonly isVoid: boolean;
  /** What stands in it is no markup. */
  readonly isRaw: boolean;
  /** Elements that it would close if one of them were the innermost (HTML: optional end tags). */
  readonly closes: ReadonlySet<string>;
}

const VOID = new Set(['br', 'hr', 'img', 'meta', 'link', 'col']);
const RAW = new Set(['style', 'title']);
const NONE: ReadonlySet<string> = new Set();
const PARAGRAPH = new Set(['p']);
const HEADINGS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const SECTIONS = new Set(['thead', 'tbody']);

const named = (names: string, closes: ReadonlySet<string>): readonly (readonly [string, Tag])[] =>
  names.split(' ').map((name) => [name, { name, isVoid: VOID.has(name), isRaw: RAW.has(name), closes }]);

/** The elements that mails are made of, and what each closes in htmlparser2. */
const TAGS: ReadonlyMap<string, Tag> = new Map([
  ...named('html head title style meta link thead col colgroup caption span strong b em i u s', NONE),
  ...named('font small big center sup sub br img cite q code', NONE),
  ...named('div table p ul ol hr blockquote section header footer main article', PARAGRAPH),
  ...named('h1 h2 h3 h4 h5 h6', HEADINGS),
  ...named('tbody tfoot', SECTIONS),
  ...named('tr', new Set(['tr', 'th', 'td'])),
  ...named('td', new Set(['thead', 'th', 'td'])),
  ...named('th', new Set(['th'])),
  ...named('li', new Set(['li'])),
  ...named('a', new Set(['a'])),
  ...named('body', new Set(['head'])),
]);

const [EXCLAMATION, SLASH, GREATER] = [0x21, 0x2f, 0x3e];

/** Reads one part; whatever it meets that is not plain gives -1 for where it goes on. */
class PlainReader {
  private readonly html: string;
  private readonly collector: LineCollector;
  private readonly open: Tag[] = [];
  private readonly attributes = new PlainAttributes();

  constructor(html: string, collector: LineCollector) {
    this.html = html;
    this.collector = collector;
  }

  whole(): boolean {
    const { html, collector } = this;
    let at = 0;
    while (at >= 0 && at < html.length) {
      const next = html.indexOf('<', at);
      const end = next < 0 ? html.length : next;
      if (end > at) collector.text(html.slice(at, end));
      at = next < 0 ? end : this.markup(next);
    }
    return at >= 0 && this.open.length === 0 && !collector.full;
  }

  private markup(at: number): number {
    const next = this.html.charCodeAt(at + 1);
    if (next === SLASH) return this.close(at + 2);
    return next === EXCLAMATION ? this.declaration(at) : this.start(at + 1);
  }

  private close(at: number): number {
    const name = this.open.at(-1)?.name;
    if (name === undefined || !this.html.startsWith(name, at)) return -1;
    const end = at + name.length;
    if (this.html.charCodeAt(end) !== GREATER) return -1;
    this.open.pop();
    this.collector.closed(name);
    return end + 1;
  }

  private declaration(at: number): number {
    const { html } = this;
    if (html.startsWith('<!--', at)) {
      const abrupt = html.startsWith('>', at + 4) || html.startsWith('->', at + 4);
      return abrupt ? -1 : behind('-->', html, at + 4);
    }
    return html.startsWith('<!DOCTYPE', at) || html.startsWith('<!doctype', at) ? behind('>', html, at) : -1;
  }

  private start(at: number): number {
    const { html, collector, attributes } = this;
    const nameEnd = behindName(html, at);
    const tag = TAGS.get(html.slice(at, nameEnd));
    if (tag === undefined || tag.closes.has(this.open.at(-1)?.name ?? '')) return -1;
    const end = attributes.read(html, nameEnd);
    if (end < 0) return -1;
    collector.opened(tag.name, attributes);
    if (collector.full) return -1;
    if (!tag.isVoid) this.open.push(tag);
    return tag.isRaw ? html.indexOf('</', end) : end;
  }
}

const behind = (mark: string, html: string, from: number): number => {
  const at = html.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
};

/**
 * Reads HTML of the one form that LinkedIn writes: the elements of mails in lower case, each closed by its own tag in its
 * place, attributes in double quotes. That takes half the time the library needs.
 *
 * It tells the collector what the library would, or says no: for HTML of another form a new collector and the library
 * are to be asked.
 *
 * @returns whether all of it was of that form
 */
export const readPlainHtml = (html: string, collector: LineCollector): boolean =>
  !html.includes('--!') && new PlainReader(html, collector).whole();
