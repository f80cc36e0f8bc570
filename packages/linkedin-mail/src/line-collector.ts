import { cleanText } from './clean-text.ts';
import { attributeOf, textOf } from './html-entities.ts';
import { BARE, type Look, lookOf } from './html-look.ts';
import { MAX_ELEMENTS, MAX_HTML_DEPTH, MAX_LINE_CHARS, MAX_LINES, MAX_LINKS } from './limits.ts';
import { type Line, linksIn, type Picture, type Run } from './lines.ts';
import { type Link, readLink } from './links.ts';
import { keyOfPixel } from './tracking.ts';
import { withoutTokens } from './typed-urls.ts';

const BLOCKS = new Set(
  'address article blockquote body center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const UNSEEN = new Set(['style', 'script', 'title', 'noscript', 'template']);
const ACTIVE = new Set(['script', 'iframe', 'object', 'embed']);
const FORWARD_MARK =
  /gmail_quote|gmail_attr|moz-forward|yahoo_quoted|protonmail_quote|divRplyFwdMsg|appendonsend|OutlookMessageHeader|WordSection|mail-editor-reference/u;
/** Markup is full of white space between tags: a line never begins with it. */
const SHOWN = /\S/u;
const NO_RUNS: readonly Run[] = [];
const ITALIC = new Set(['i', 'em', 'q', 'cite']);

/** The attributes of a tag that are of use here, entities not yet decoded; undefined where it has none of the name. */
export interface Attributes {
  readonly style: string | undefined;
  readonly class: string | undefined;
  readonly id: string | undefined;
  readonly href: string | undefined;
  readonly src: string | undefined;
  readonly alt: string | undefined;
  readonly lang: string | undefined;
  readonly type: string | undefined;
  /** `data-test-id` */
  readonly testId: string | undefined;
  /** `data-email-preheader` */
  readonly preheader: string | undefined;
}

interface Element {
  readonly tag: string;
  readonly testIds: string;
  readonly hidden: boolean;
  readonly unseen: boolean;
  /** Of this element alone: what forwarders wrap around everything says nothing of a line. */
  readonly look: Look;
}

const shown = (text: string): string => withoutTokens(cleanText(text)).slice(0, MAX_LINE_CHARS);

const isInlineItalic = ({ tag, look }: Element): boolean => ITALIC.has(tag) || (look.quotation && !BLOCKS.has(tag));

/** Collects what the tags of an HTML part say into lines, told of each in their order; one instance a part. */
export class LineCollector {
  readonly lines: Line[] = [];
  readonly pixelKeys: string[] = [];
  readonly defects = new Set<string>();
  language: string | null = null;
  forwardMarks = false;
  full = false;
  private readonly open: Element[] = [];
  private readonly anchors: (Link | null)[] = [];
  private runs: { text: string; link: Link | null }[] = [];
  private pictures: Picture[] = [];
  private gap = false;
  private chars = 0;
  private block = 0;
  private elements = 0;
  /** LinkedIn writes each button's link twice. */
  private readonly known = new Map<string, Link | null>();
  /** A mail has some dozens of styles, each many times. */
  private readonly looks = new Map<string, Look>();
  private italic = false;
  /** Classes and ids that no mail program puts around what it forwards. */
  private readonly unmarked = new Set<string>();

  private get top(): Element | undefined {
    return this.open.at(-1);
  }

  private get anchor(): Link | null {
    return this.anchors.at(-1) ?? null;
  }

  opened(tag: string, attributes: Attributes): void {
    this.elements += 1;
    if (this.elements > MAX_ELEMENTS || this.open.length > MAX_HTML_DEPTH) this.full = true;
    if (BLOCKS.has(tag)) this.endLine(true);
    if (tag === 'br') this.endLine(false);
    this.note(tag, attributes);
    if (tag === 'img') this.picture(attributes);
    if (tag === 'a') this.anchors.push(this.link(attributes.href));
    if (!VOID.has(tag)) this.open.push(this.element(tag, attributes));
  }

  closed(tag: string): void {
    if (VOID.has(tag)) return;
    if (BLOCKS.has(tag)) this.endLine(true);
    if (tag === 'a') this.anchors.pop();
    this.open.pop();
  }

  /** @param raw text up to the next tag, entities not yet decoded */
  text(raw: string): void {
    if (this.top?.unseen === true || this.chars > MAX_LINE_CHARS) return;
    if (this.runs.length === 0 && !SHOWN.test(raw)) return;
    const data = textOf(raw, this.top?.tag ?? '');
    if (this.runs.length === 0 && data !== raw && !SHOWN.test(data)) return;
    this.chars += data.length;
    if (!this.italic && this.top !== undefined) this.italic = isInlineItalic(this.top);
    const link = this.anchor;
    const last = this.runs.at(-1);
    if (last !== undefined && last.link === link) last.text += data;
    else this.runs.push({ text: data, link });
  }

  endLine(endsBlock: boolean): void {
    const runs = this.runs.length === 0 ? NO_RUNS : this.cleanRuns();
    if (runs.length > 0 || this.pictures.length > 0) this.push(runs);
    else if (!endsBlock) this.gap = true;
    this.runs = [];
    this.pictures = [];
    this.chars = 0;
    this.italic = false;
    if (endsBlock) this.block += 1;
  }

  private push(runs: readonly Run[]): void {
    if (this.lines.length >= MAX_LINES) this.full = true;
    const inside = this.open.findLast(({ tag }) => BLOCKS.has(tag));
    const [only] = this.runs.length === 1 ? runs : [];
    const text = only?.text ?? shown(this.runs.map((run) => run.text).join(''));
    this.lines.push({
      text,
      words: text,
      runs,
      pictures: this.pictures,
      links: linksIn(runs, this.pictures),
      block: this.block,
      afterGap: this.gap && this.lines.at(-1)?.block === this.block,
      tag: inside?.tag ?? '',
      testIds: this.top?.testIds ?? '',
      hidden: this.top?.hidden ?? false,
      quotation: this.italic || inside?.look.quotation === true,
      breaksWords: inside?.look.breaksWords ?? null,
    });
    this.gap = false;
  }

  private cleanRuns(): readonly Run[] {
    return this.runs.map(({ text, link }) => ({ text: shown(text), link })).filter(({ text }) => text !== '');
  }

  private element(tag: string, attributes: Attributes): Element {
    const around = this.top;
    const own = attributeOf(attributes.testId) ?? (attributes.preheader === undefined ? '' : 'preheader');
    const outer = around?.testIds ?? '';
    const look = this.look(attributes.style);
    return {
      tag,
      testIds: own === '' || outer.length > 500 ? outer : `${outer} ${own.slice(0, 80)}`.trim(),
      hidden: around?.hidden === true || look.hidden,
      unseen: around?.unseen === true || UNSEEN.has(tag),
      look,
    };
  }

  private look(style: string | undefined): Look {
    if (style === undefined) return BARE;
    const known = this.looks.get(style);
    if (known !== undefined) return known;
    const look = lookOf(attributeOf(style) ?? '');
    this.looks.set(style, look);
    return look;
  }

  private note(tag: string, attributes: Attributes): void {
    if (this.language === null) this.language = attributeOf(attributes.lang) ?? null;
    if (tag === 'form') this.defects.add('form');
    if (ACTIVE.has(tag)) this.defects.add('active-content');
    if (tag === 'blockquote' && attributeOf(attributes.type) === 'cite') this.forwardMarks = true;
    if (!this.forwardMarks) this.forwardMarks = this.marks(attributes.class) || this.marks(attributes.id);
  }

  private marks(name: string | undefined): boolean {
    if (name === undefined || this.unmarked.has(name)) return false;
    if (FORWARD_MARK.test((attributeOf(name) ?? '').slice(0, 200))) return true;
    this.unmarked.add(name);
    return false;
  }

  private picture(attributes: Attributes): void {
    const source = attributeOf(attributes.src) ?? '';
    const key = keyOfPixel(source);
    if (key !== null) this.pixelKeys.push(key);
    const alt = shown(attributeOf(attributes.alt) ?? '');
    const link = this.anchor;
    if (alt !== '' || link !== null) this.pictures.push({ alt, link });
  }

  private link(href: string | undefined): Link | null {
    if (href === undefined) return null;
    const known = this.known.get(href);
    if (known !== undefined) return known;
    if (this.known.size >= MAX_LINKS) {
      this.defects.add('too-many-links');
      return null;
    }
    const link = readLink(attributeOf(href) ?? '');
    this.known.set(href, link);
    return link;
  }
}
