import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import { attributeOf, textOf } from './html-entities.ts';

const read = (html: string, decodeEntities: boolean) => {
  const text = decodeEntities ? (raw: string) => raw : textOf;
  const attribute = decodeEntities ? (raw: string) => raw : attributeOf;
  const seen: unknown[] = [];
  const open: string[] = [];
  let words = '';
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        open.push(tag);
        seen.push(
          words,
          tag,
          Object.entries(attributes).map(([name, value]) => [name, attribute(value)]),
        );
        words = '';
      },
      onclosetag: (tag) => {
        open.pop();
        seen.push(words, `/${tag}`);
        words = '';
      },
      ontext: (raw) => {
        words += text(raw, open.at(-1) ?? '');
      },
    },
    { decodeEntities },
  );
  parser.write(html);
  parser.end();
  return seen;
};

const piece = fc.constantFrom(
  ...[
    '&amp;',
    '&amp',
    '&',
    '&#39;',
    '&#x41;',
    '&#x',
    '&nbsp;',
    '&notin;',
    '&not',
    '&copy=',
    '&lt;b&gt;',
    'amp;',
    ';',
    ' ',
  ],
  ...[
    '<a href="?a=1&amp;b=2&copy=3&copy;4">',
    "<img alt='&eacute;&'>",
    '<p title=&quot;x>',
    '</p>',
    '<br>',
    'word',
    '=',
  ],
  ...['<iframe>&amp;</iframe>', '<title>&amp;</title>', '<xmp>&lt;</xmp>', '<style>&amp;</style>', '<!-- &amp; -->'],
);

it('reads texts and attributes as the parser does that decodes all of them', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const html = pieces.join('');
      expect(read(html, false)).toEqual(read(html, true));
    }),
    { numRuns: 2000 },
  );
});
