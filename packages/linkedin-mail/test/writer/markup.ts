import type { Random } from './random.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (char) => ESCAPES[char] ?? char);

/** A note or sentence of several lines. */
export const linesHtml = (text: string): string => escapeHtml(text).replace(/\r?\n/gu, '<br>');

export type Attributes = Readonly<Record<string, string | true>>;

/** Writes an element; `children` are HTML already. */
export type ElementWriter = (name: string, attributes: Attributes, ...children: readonly string[]) => string;

const VOID = new Set(['img', 'hr', 'meta', 'br']);

const STYLES: Readonly<Record<string, string>> = {
  td: '-webkit-text-size-adjust: 100%; -ms-text-size-adjust: 100%; mso-table-lspace: 0pt; mso-table-rspace: 0pt;',
  a: 'color: #0a66c2; cursor: pointer; display: inline-block; text-decoration: none; -webkit-text-size-adjust: 100%;',
  table: '-webkit-text-size-adjust: 100%; -ms-text-size-adjust: 100%; mso-table-lspace: 0pt; mso-table-rspace: 0pt;',
  img: 'outline: none; text-decoration: none; -ms-interpolation-mode: bicubic;',
};

/** An element writer whose attribute order and white space follow from the seed, as no reader may lean on them. */
export const elementWriter =
  (random: Random): ElementWriter =>
  (name, attributes, ...children) => {
    const style = STYLES[name];
    const all: Attributes = style === undefined || 'style' in attributes ? attributes : { ...attributes, style };
    const pairs = random.chance(0.3) ? random.shuffle(Object.entries(all)) : Object.entries(all);
    const written = pairs
      .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`))
      .join('');
    if (VOID.has(name)) return `<${name}${written}>`;
    const gap = random.chance(0.2) ? '\n      ' : ' ';
    return `<${name}${written}>${children.join(gap)}</${name}>`;
  };

export const TABLE: Attributes = {
  role: 'presentation',
  valign: 'top',
  border: '0',
  cellspacing: '0',
  cellpadding: '0',
  width: '100%',
};

/** A table of one column. */
export const rows = (el: ElementWriter, ...cells: readonly string[]): string =>
  el('table', TABLE, el('tbody', {}, ...cells.map((cell) => el('tr', {}, el('td', {}, cell)))));

/** The invisible characters that push the preheader's tail out of sight. */
export const filler = (count: number): string => '\u034f\u00a0'.repeat(count);
