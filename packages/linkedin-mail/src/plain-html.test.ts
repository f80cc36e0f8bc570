import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GENERATIONS, KNOWN_LANGUAGES, WAYS, writeMail } from '../test/writer/index.ts';
import { htmlLines, readByLibrary } from './html-lines.ts';
import { LineCollector } from './line-collector.ts';
import { parseMail } from './mime.ts';
import { readPlainHtml } from './plain-html.ts';

/** All that a collector was told, in its order: what it keeps of it says less. */
class Told extends LineCollector {
  readonly events: unknown[] = [];

  override opened(...[tag, attributes]: Parameters<LineCollector['opened']>): void {
    const { style, class: classes, id, href, src, alt, lang, type, testId, preheader } = attributes;
    this.events.push([tag, style, classes, id, href, src, alt, lang, type, testId, preheader]);
    super.opened(tag, attributes);
  }

  override closed(tag: string): void {
    this.events.push(['/', tag]);
    super.closed(tag);
  }

  override text(raw: string): void {
    // What stands in a style or title is nothing to anybody.
    if (/^\[?"?(?:style|title)/u.test(String(this.innermost))) return;
    this.events.push(raw);
    super.text(raw);
  }

  private get innermost(): unknown {
    const last = this.events.at(-1);
    return Array.isArray(last) ? last[0] : '';
  }
}

const VOID = /^(?:br|hr|img|meta|link|col)$/u;

/** Without the ends of void elements, which the library tells and nobody listens to. */
const events = ({ events: all }: Told): readonly unknown[] =>
  all.filter((event) => !(Array.isArray(event) && event[0] === '/' && VOID.test(String(event[1]))));

const isPlain = (html: string): boolean => readPlainHtml(html, new LineCollector());

const saysAsLibrary = (html: string): boolean => {
  const [own, library] = [new Told(), new Told()];
  if (!readPlainHtml(html, own)) return false;
  readByLibrary(html, library);
  expect(events(own)).toEqual(events(library));
  return true;
};

const htmlOf = async (mail: Uint8Array): Promise<string> => (await parseMail(mail)).html ?? '';

const names = 'div table tbody thead tr td th p a span b ul li h1 h2 img br hr style title center font'.split(' ');
const attribute = fc.constantFrom(
  ...[
    '',
    ' alt',
    ' href="https://x.example/?a=1&amp;b"',
    ' style="display: none"',
    '\n  class="a"',
    ' data-test-id="x"',
  ],
  ...[
    ' style="a" style="b"',
    ' data-email-preheader',
    ' width=1',
    " id='i'",
    ' STYLE="a"',
    ' alt ="x"',
    '/',
    ' x:y="<>"',
  ],
);
const open = fc
  .tuple(fc.constantFrom(...names), attribute, attribute)
  .map(([name, ...rest]) => `<${name}${rest.join('')}>`);
const piece = fc.oneof(
  open,
  open,
  fc.constantFrom(...names).map((name) => `</${name}>`),
  fc.constantFrom(
    ' ',
    'words &amp; more',
    '<',
    '>',
    '&nbsp;',
    '<!-- a -->',
    '<!---->',
    '<!--> -->',
    '<!doctype html>',
    '</p >',
  ),
  fc.constantFrom(
    '<br/>',
    '<o:p>',
    '<script>',
    '<svg>',
    '<![endif]-->',
    '<!--[if mso]><table><![endif]-->',
    '--!>',
    '<P>',
  ),
);
/** Elements in elements, each closed: what is plain as a rule. */
const nested = fc.letrec<{ readonly inner: string }>((tie) => ({
  inner: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom('', ' ', 'words', '<br>', '<img alt src="https://x.example/a.gif">', '<!-- x -->'),
    fc
      .tuple(fc.constantFrom(...names), attribute, tie('inner'), tie('inner'))
      .map(([name, has, one, other]) => `<${name}${has}>${one}</${name}>${other}`),
  ),
})).inner;

describe('HTML in the plain form', () => {
  it.each(GENERATIONS.filter((generation) => generation !== 'text-2009'))(
    'is what LinkedIn writes: %s',
    async (generation) => {
      for (const language of KNOWN_LANGUAGES) {
        const { eml } = writeMail({ seed: `plain ${language}`, generation, language }, { key: null });
        expect(saysAsLibrary(await htmlOf(eml)), language).toBe(true);
      }
    },
  );

  it.each(WAYS)('says what the library says of it, on any way: %s', async (way) => {
    const { eml } = writeMail({ seed: 'plain', generation: 'glimmer-2025', way }, { key: null });
    saysAsLibrary(await htmlOf(eml));
  });

  it.each([
    ['pieces in any order', fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')), 300],
    ['elements in elements', fc.tuple(nested, nested).map((two) => two.join('')), 300],
  ])('says what the library says of it, whatever it is: %s', (_, html, least) => {
    let said = 0;
    const counting = (some: string): void => {
      if (saysAsLibrary(some)) said += 1;
    };
    fc.assert(fc.property(html, counting), { numRuns: 8_000, seed: 1127 });
    expect(said).toBeGreaterThan(least);
  });

  it.each([
    ['an element that no mail needs', '<o:p></o:p>'],
    ['a form', '<form></form>'],
    ['a script', '<script></script>'],
    ['a tag in upper case', '<P></P>'],
    ['an element that is not closed', '<div>'],
    ['an end that was not begun', '</p>'],
    ['an end in another place', '<b><i></b></i>'],
    ['an end with more in it', '<p></p >'],
    ['a paragraph that a block would close', '<p><div></div></p>'],
    ['a cell that a cell would close', '<table><tr><td><td></td></td></tr></table>'],
    ['a link in a link', '<a><a></a></a>'],
    ['an attribute without quotes', '<p id=a></p>'],
    ['an attribute in single quotes', "<p id='a'></p>"],
    ['an attribute in upper case', '<p ID="a"></p>'],
    ['an attribute that has no end', '<p id="a></p>'],
    ['attributes with nothing between', '<p id="a"class="b"></p>'],
    ['a tag that has no end', '<p'],
    ['a lone bracket', 'a < b'],
    ['a comment that has no end', '<!-- a'],
    ['a comment that ends at once', '<!--> -->'],
    ['a comment with another end', '<!-- a --!> b -->'],
    ['another declaration', '<![CDATA[a]]>'],
    ['a style that holds an end tag', '<style></b></style>'],
    ['more elements than are read', '<div>'.repeat(500)],
  ])('is not %s', (_, html) => {
    expect(isPlain(html)).toBe(false);
    saysAsLibrary(html);
  });

  it('is not read on where its last tag fills the page', () => {
    const page = htmlLines(`${'<p>a</p>'.repeat(8_000)}<p>b</p>c`);
    expect(page.defects).toContain('html-cut');
    expect(page.lines.at(-1)?.text).toBe('b');
  });
});
