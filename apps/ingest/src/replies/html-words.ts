import { Parser } from 'htmlparser2';

const BLOCKS = new Set([
  'address',
  'blockquote',
  'div',
  'h1',
  'h2',
  'h3',
  'hr',
  'li',
  'ol',
  'p',
  'table',
  'td',
  'tr',
  'ul',
]);
const UNSEEN = new Set(['head', 'script', 'style', 'title', 'template']);
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const QUOTE_CLASS =
  /gmail_quote|gmail_attr|yahoo_quoted|protonmail_quote|moz-cite-prefix|gmail_signature|moz-signature/u;
/** Outlook marks where the quotation begins, not where it ends. */
const QUOTE_BEGINS = /^(?:x_)*(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)$/u;
const MOST_CHARS = 2_000_000;

/**
 * The words of a reply that came as HTML only, quoted parts and signatures left out where the mail program marks them.
 *
 * @returns lines of plain text
 */
export const htmlWords = (html: string): string => {
  let text = '';
  let skipped = 0;
  let over = false;
  const open: { readonly tag: string; readonly hidden: boolean }[] = [];
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      over ||= QUOTE_BEGINS.test(attributes['id'] ?? '');
      if (BLOCKS.has(tag) || tag === 'br') text += '\n';
      if (VOID.has(tag)) return;
      const hidden = tag === 'blockquote' || UNSEEN.has(tag) || QUOTE_CLASS.test(attributes['class'] ?? '');
      open.push({ tag, hidden });
      if (hidden) skipped += 1;
    },
    onclosetag: (tag) => {
      if (VOID.has(tag)) return;
      if (BLOCKS.has(tag)) text += '\n';
      if (open.pop()?.hidden === true) skipped -= 1;
    },
    ontext: (words) => {
      if (skipped === 0 && !over) text += words.replace(/\s+/gu, ' ');
    },
  });
  parser.end(html.slice(0, MOST_CHARS));
  return text.replace(/\n{2,}/gu, '\n');
};
