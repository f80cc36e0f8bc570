import { Parser } from 'htmlparser2';
import { MAX_HTML_CHARS } from './limits.ts';
import { type Attributes, LineCollector } from './line-collector.ts';
import type { Page } from './lines.ts';
import { readPlainHtml } from './plain-html.ts';

const attributesOf = (all: Readonly<Record<string, string>>): Attributes => ({
  style: all['style'],
  class: all['class'],
  id: all['id'],
  href: all['href'],
  src: all['src'],
  alt: all['alt'],
  lang: all['lang'],
  type: all['type'],
  testId: all['data-test-id'],
  preheader: all['data-email-preheader'],
});

/** Reads any HTML, by htmlparser2. */
export const readByLibrary = (html: string, collector: LineCollector): void => {
  const parser: Parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        collector.opened(tag, attributesOf(attributes));
        if (collector.full) parser.pause();
      },
      onclosetag: (tag) => {
        if (!collector.full) collector.closed(tag);
      },
      ontext: (data) => {
        if (!collector.full) collector.text(data);
      },
    },
    // It would look at each letter for that; most attributes are of no use here.
    { decodeEntities: false },
  );
  parser.write(html);
  if (!collector.full) parser.end();
};

const collected = (html: string): LineCollector => {
  const plain = new LineCollector();
  if (readPlainHtml(html, plain)) return plain;
  const collector = new LineCollector();
  readByLibrary(html, collector);
  return collector;
};

/**
 * Reads an HTML part into the lines a person sees, with the links behind them, in one pass.
 *
 * @param html decoded HTML of any length and shape; beyond the limits it is cut, which is a defect
 */
export const htmlLines = (html: string): Page => {
  const collector = collected(html.slice(0, MAX_HTML_CHARS));
  collector.endLine(true);
  if (collector.full || html.length > MAX_HTML_CHARS) collector.defects.add('html-cut');
  return {
    lines: collector.lines,
    language: collector.language,
    pixelKeys: collector.pixelKeys,
    forwardMarks: collector.forwardMarks,
    defects: [...collector.defects],
  };
};
