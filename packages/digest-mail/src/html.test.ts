import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, bytesOf, escaped, type Html, link } from './html.ts';

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constant('\u2068&<\u2069'));
const sent = (html: Html): string => bytesOf(html).toString();

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" } as const;

/** As a browser would read it. */
const read = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: keyof typeof ENTITIES) => ENTITIES[name]);

describe('markup', () => {
  it('has one character for each byte that is sent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const html of [escaped(text), attribute(text)]) {
          expect(html).toMatch(/^[\0-\u00ff]*$/u);
          expect(bytesOf(html)).toHaveLength(html.length);
        }
      }),
    );
  });

  it('says what the text said, in any script, and no sign of it is markup', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const value = sent(attribute(text));
        expect(value).not.toMatch(/[<>"']/u);
        expect(read(value)).toBe(text.toWellFormed().replace(/[\u2068\u2069]/gu, ''));
      }),
    );
    expect(sent(escaped('שלום & “Łukasz”'))).toBe('שלום &amp; “Łukasz”');
    expect(sent(escaped('\u2068יעל\u2069'))).toBe('<span dir="auto">יעל</span>');
  });

  it('links to what is ours alone', () => {
    expect(sent(link('https://guestlist.example/d/é?a=1&b=2'))).toBe('https://guestlist.example/d/é?a=1&amp;b=2');
    for (const url of ['javascript:alert(1)', 'https://a.example/ b', 'https://a.example/\u0000']) {
      expect(() => link(url), url).toThrow(RangeError);
    }
  });
});
