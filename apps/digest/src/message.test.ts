import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { asMime, type OutgoingMail } from './message.ts';

const MAIL: OutgoingMail = {
  from: { name: 'Guestlist', address: 'digest@in.example.org' },
  to: { name: 'Zoë "Zo" O’Neill', address: 'zoe@bücher.example' },
  subject: '15 juillet : Élodie Marchetto et 2 autres – à accepter, 16 peuvent attendre',
  html: Buffer.from('<p class="a=b">Ça va ?</p>'),
  text: 'Bonjour,\n\n  1.  Élodie  \n.\n-- \nGuestlist',
  headers: { 'List-Unsubscribe': '<https://guestlist.example/u/abc>, <mailto:u@in.example.org>' },
};

const anyText = fc.string({ unit: 'grapheme', maxLength: 400 }).map((text) => text.toWellFormed());
const lineText = anyText.map((text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, '').trim());
const lines = (mime: Buffer): readonly string[] => mime.toString('latin1').split('\r\n');

describe('a mail as bytes', () => {
  it('says who, to whom and what', async () => {
    const read = await PostalMime.parse(asMime(MAIL));
    expect(read.from).toMatchObject({ name: 'Guestlist', address: 'digest@in.example.org' });
    expect(read.to?.[0]).toMatchObject({ name: 'Zoë "Zo" O’Neill', address: 'zoe@xn--bcher-kva.example' });
    expect(read.subject).toBe(MAIL.subject);
    expect(read.html?.trimEnd()).toBe(MAIL.html.toString());
    expect(read.text?.trimEnd()).toBe(MAIL.text);
    const unfolded = asMime(MAIL).toString().replaceAll('\r\n ', ' ');
    expect(unfolded).toContain(`\r\nList-Unsubscribe: ${MAIL.headers['List-Unsubscribe']}\r\n`);
  });

  it('gives back any words, in short lines of ASCII', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, lineText, lineText, async (html, text, subject, name) => {
        const mime = asMime({ ...MAIL, html: Buffer.from(html), text, subject, to: { ...MAIL.to, name } });
        const read = await PostalMime.parse(mime);
        const normal = (words: string | undefined): string => (words ?? '').replace(/\r\n?/gu, '\n').trimEnd();
        expect(normal(read.text)).toBe(normal(text));
        expect(normal(read.html)).toBe(normal(html));
        expect(read.subject ?? '').toBe(subject);
        expect(read.to?.[0]?.name ?? '').toBe(name);
        for (const line of lines(mime)) expect(line).toMatch(/^[\t -~]*$/u);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('has body lines of at most 76 characters and header lines of at most 998', () => {
    const long = asMime({
      ...MAIL,
      html: Buffer.from('é='.repeat(3_000)),
      text: 'x'.repeat(500),
      subject: 'ü'.repeat(200),
    });
    const [head, ...body] = long.toString('latin1').split('\r\n\r\n');
    expect(Math.max(...lines(Buffer.from(head ?? '')).map(({ length }) => length))).toBeLessThanOrEqual(998);
    expect(Math.max(...body.flatMap((part) => part.split('\r\n')).map(({ length }) => length))).toBeLessThanOrEqual(76);
  });

  it('lets no word become a header or another address', () => {
    const evil = 'Ada\r\nBcc: eve@example.net';
    const head = asMime({ ...MAIL, subject: evil, to: { ...MAIL.to, name: evil }, headers: { 'List-Id': evil } })
      .toString()
      .split('\r\n\r\n')[0];
    expect(head).not.toMatch(/^Bcc:/mu);
    for (const address of [
      'a@b.example, c@d.example',
      'a b@c.example',
      '@c.example',
      'a@',
      'a>@c.example',
      'é@c.example',
    ])
      expect(() => asMime({ ...MAIL, to: { name: '', address } }), address).toThrow(RangeError);
  });
});
