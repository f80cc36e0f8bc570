import { describe, expect, it } from 'vitest';
import { asRead } from '../test/as-read.ts';
import { SAMPLES } from '../test/sample-views.ts';
import { CATALOGUES } from './messages/catalogues.ts';
import { renderDigest } from './render-digest.ts';
import type { DigestView, SuspiciousItem, WorthItem } from './view.ts';

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><svg/onload=alert(1)>',
  '<!--[if mso]><script>alert(1)</script><![endif]-->',
  '--><b>out</b><!--',
  '{{&panel}}{{name}}$' + '{1+1}',
  '$&$1$`',
  '&lt;script&gt;',
  '\u2068</span>\u2069\u202e<i>',
  'javascript:alert(1)',
];

/** A view in which every text that may come out of a mail is `text`. */
const filled = (text: string): DigestView => {
  const view = SAMPLES.everything('en');
  const worth = (item: WorthItem): WorthItem => ({
    ...item,
    name: text,
    headline: text,
    place: text,
    note: text,
    mutual: { count: 3, names: [text, text] },
    reasons: [{ sentence: text, points: 1 }],
  });
  return {
    ...view,
    firstName: text,
    worth: view.worth.map(worth),
    mass: view.mass.map((row) =>
      row.type === 'person'
        ? { ...row, name: text, headline: text, reason: text, counterfactual: text }
        : { ...row, company: text, names: [text], reason: text },
    ),
    suspicious: view.suspicious.map(
      (item): SuspiciousItem => ({ ...item, name: text, headline: text, reasons: [text] }),
    ),
    decided: view.decided.map((row) => ({ ...row, names: [text] })),
    written: view.written.map((question) => ({ ...question, name: text })),
  };
};

/** Tags and attribute names, in order: what a browser would build. */
const skeleton = (html: string): string =>
  html
    .replace(/(<style[^>]*>)[^<]*/gu, '$1')
    .match(/<[a-z!/][^>]*>/gu)
    ?.map((tag) => tag.replace(/"[^"]*"/gu, '""'))
    .filter((tag) => !/^<\/?(?:span|br)\b/u.test(tag))
    .join('') ?? '';

describe('hostile texts', () => {
  it.each(PAYLOADS)('change nothing of the mail’s structure: %s', (payload) => {
    const html = asRead(renderDigest(filled(payload), CATALOGUES.en)).html;
    expect(skeleton(html)).toBe(skeleton(asRead(renderDigest(filled('Plain words'), CATALOGUES.en)).html));
  });

  it('cannot play with the marks that isolate', () => {
    const { html, text } = asRead(renderDigest(filled('a\u2069\u2068\u2067b'), CATALOGUES.en));
    expect(`${html}${text}`).not.toMatch(/[\u2066-\u2069]/u);
  });

  it('of a subject stay on one line', () => {
    const { subject, preheader } = renderDigest(filled('a\r\nBcc: b@c'), CATALOGUES.en);
    expect(`${subject}${preheader}`).not.toMatch(/[\r\n]/u);
  });

  it('cannot speak as another item in the text part', () => {
    const { text } = renderDigest(filled('hello\n9.  Ana Ruiz\nAccept: https://evil.example'), CATALOGUES.en);
    expect(text).not.toMatch(/^(?:9\. {2}Ana|Accept: https:\/\/evil)/mu);
    expect(text).toContain('    | 9. Ana Ruiz\n    | Accept: https://evil.example');
  });
});
