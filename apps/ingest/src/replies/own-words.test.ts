import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlWords } from './html-words.ts';
import { ownWords } from './own-words.ts';
import { withoutPoliteness } from './politeness.ts';

const DOMAIN = 'inbox.example.org';
const OURS = 'Guestlist <digest@inbox.example.org>';

const QUOTED = [
  ['Gmail', `On Mon, Nov 23, 2026 at 7:00 AM ${OURS} wrote:\n\n> 1. Ana Ruiz\n> accept 1 2\n`],
  ['Gmail, broken', 'On Mon, Nov 23, 2026 at 7:00 AM Guestlist <\ndigest@inbox.example.org> wrote:\n\n> accept 1 2'],
  ['Gmail, French', `Le lun. 23 nov. 2026 à 07:00, ${OURS} a\nécrit :\n\n> accepter 1 2`],
  ['Apple Mail', `Am 23.11.2026 um 07:00 schrieb ${OURS}:\n> accept 1 2`],
  ['Outlook', `________________________________\nFrom: ${OURS}\nSent: Monday\nSubject: x\n\naccept 1 2`],
  ['Outlook, German', `Von: ${OURS}\nGesendet: Montag, 23. November 2026 07:00\nAn: Ada\n\naccept 1 2`],
  ['Outlook, no address', 'De : Guestlist\nEnvoyé : lundi 23 novembre 2026\n\naccept 1 2'],
  ['Outlook, old', '-----Original Message-----\nFrom: Guestlist\n\naccept 1 2'],
  ['Yahoo', `On Monday, November 23, 2026, 07:00:01 AM GMT+1, ${OURS} wrote:\n\n accept 1 2`],
  ['a signature', '-- \nAda Sorel\n+33 1 23 45 67 89\naccept 1 2'],
] as const;

describe('the writer’s own words', () => {
  it.each(QUOTED)('end where %s begins to quote', (_, quotation) => {
    expect(ownWords(`accept 3\r\nignore rest\r\n\r\n${quotation}`, DOMAIN)).toEqual(['accept 3', 'ignore rest']);
    expect(ownWords(`accept 3\n${quotation}`, DOMAIN)).toEqual(['accept 3']);
    expect(ownWords(quotation, DOMAIN)).toEqual([]);
  });

  it('may stand between and below what is quoted with >', () => {
    const text = `On Mon, Nov 23, 2026 ${OURS} wrote:\n> 1. Ana Ruiz\naccept 1\n> 2. Bo Lind\n> more\n\nignore 2`;
    expect(ownWords(text, DOMAIN)).toEqual(['accept 1', 'ignore 2']);
  });

  it('hold nothing of what is quoted, whatever is written above', () => {
    const own = fc.constantFrom('accept 1', 'ignore 2-4', 'later 5, ask 6', '');
    fc.assert(
      fc.property(
        fc.array(own),
        fc.constantFrom(...QUOTED),
        fc.constantFrom('\n', '\r\n'),
        (lines, [, quoted], end) => {
          const text = [...lines, quoted].join('\n').replaceAll('\n', end);
          expect(ownWords(text, DOMAIN)).toEqual(lines.filter((line) => line !== ''));
        },
      ),
    );
  });

  it('are found in HTML', () => {
    const html = `<html><head><style>p{}</style></head><body><div dir="ltr">accept&nbsp;1&#32;3<div>ignore rest<br></div></div>
      <div class="gmail_quote"><div class="gmail_attr">On Mon</div><blockquote>accept 2</blockquote></div></body></html>`;
    expect(ownWords(htmlWords(html), DOMAIN)).toEqual(['accept 1 3', 'ignore rest']);
    const outlook = '<p>accept 1</p><div id="x_divRplyFwdMsg"><b>From:</b> x</div><div><p>accept 2</p></div>';
    expect(ownWords(htmlWords(outlook), DOMAIN)).toEqual(['accept 1']);
    expect(htmlWords('<'.repeat(5000) + '<div>'.repeat(5000))).toBeTypeOf('string');
  });
});

describe('politeness', () => {
  const isOrder = (line: string): boolean => line.startsWith('accept');
  const kept = (...lines: readonly string[]) => withoutPoliteness(lines, 'Ada Sorel', isOrder);

  it.each([
    ['Hello,', 'accept 1', 'Thanks!', 'Ada'],
    [
      'Bonjour,',
      'accept 1',
      'Merci beaucoup',
      'Cordialement,',
      'Ada Sorel',
      'Directrice des achats',
      '+33 1 23 45 67 89',
    ],
    ['accept 1', 'Viele Grüße', 'Ada'],
    ['accept 1', 'Thanks a lot!', 'Addie'],
    ['accept 1', 'Sent from my phone'],
    ['accept 1', 'Von meinem Telefon gesendet'],
    ['Cheers!', 'accept 1', '👍'],
    ['accept 1', 'Pozdrawiam', 'Ada'],
  ])('is not asked about: %j', (...lines) => {
    expect(kept(...lines)).toEqual(['accept 1']);
  });

  it('is not what says something else', () => {
    expect(kept('accept 1', 'not the second one, thanks', 'what about 4?')).toEqual([
      'accept 1',
      'not the second one, thanks',
      'what about 4?',
    ]);
    expect(kept('accept 1', 'Thanks', 'but not Ana')).toEqual(['accept 1', 'but not Ana']);
  });
});
