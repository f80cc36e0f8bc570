import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutated } from '../test/mutations.ts';
import { GENERATIONS, KNOWN_LANGUAGES, WAYS, WRITTEN_KINDS, writeMail } from '../test/writer/index.ts';
import { libraryMime } from './library-mime.ts';
import { textDefects } from './mime-defects.ts';
import { plainMime } from './plain-mime.ts';

const latin1 = (mail: Uint8Array): string => Buffer.from(mail).toString('latin1');

const plain = (mail: string | Uint8Array) => {
  const bytes = Buffer.from(mail);
  return plainMime(bytes, latin1(bytes));
};

/** What both say of a mail that is plain; a mail that is not says nothing. */
const saysAsLibrary = async (mail: Uint8Array): Promise<boolean> => {
  const own = plain(mail);
  if (own === null) return false;
  const { headers, text, html, charsets, ...rest } = await libraryMime(mail, latin1(mail));
  expect({ ...own, charsets: [...own.charsets] }).toEqual({ headers, text, html, charsets });
  expect(rest).toEqual({ attachments: [], tooDeep: [], defects: textDefects(own) });
  return true;
};

const TYPE = 'Content-Type: text/plain; charset=utf-8';
const QP = 'Content-Transfer-Encoding: quoted-printable';
const ALTERNATIVE = 'Content-Type: multipart/alternative; boundary="b"';

const joined = (...lines: readonly string[]): string => lines.join('\r\n');
const inParts = (...lines: readonly string[]): string => joined('From: a@b.example', ALTERNATIVE, '', ...lines);

/** What a mail of the plain form is made of, and much that is not plain. */
const scraps = fc.constantFrom(
  ...[TYPE, QP, 'Content-Type: text/html', 'Content-Transfer-Encoding: 8bit', 'content-type: x', ' folded'],
  ...['', '', '--b', '--b', '--b--', 'A =C3=A9=', '=', '=\r', 'x = y', '=3D=20', '-- ', '=EF=BB=BFmark', '=00', '\t'],
  ...['Content-Disposition: inline', `${TYPE}\r\n${QP}\r\n`, 'Café \u{1f44b}', '<p>Ana Ruiz'],
);
const body = fc.array(fc.oneof(scraps, scraps, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 });

describe('a mail in the plain form', () => {
  it.each(GENERATIONS)('is what LinkedIn writes: %s', async (generation) => {
    for (const language of generation === 'text-2009' ? (['en'] as const) : KNOWN_LANGUAGES) {
      const { eml } = writeMail({ seed: `plain ${language}`, generation, language, way: 'gmail-filter' });
      expect(await saysAsLibrary(eml), language).toBe(true);
    }
  });

  it('says what the library says of it, whatever became of its bytes', { timeout: 120_000 }, async () => {
    const draft = fc.record({
      seed: fc.string({ maxLength: 8 }),
      generation: fc.constantFrom(...GENERATIONS),
      kind: fc.constantFrom(...WRITTEN_KINDS),
      way: fc.constantFrom(...WAYS),
    });
    const mails = draft.chain((drawn) => mutated(writeMail(drawn, { key: null }).eml));
    let said = 0;
    const counting = async (mail: Uint8Array): Promise<void> => {
      if (await saysAsLibrary(mail)) said += 1;
    };
    await fc.assert(fc.asyncProperty(mails, counting), { numRuns: 600, seed: 1127 });
    expect(said).toBeGreaterThan(20);
  });

  it('says what the library says of it, whatever its parts are made of', { timeout: 120_000 }, async () => {
    const mails = fc
      .tuple(body, body, fc.constantFrom('\r\n', '\n'))
      .map(([text, html, end]) =>
        Buffer.from(
          [
            ...['From: a@b.example', ALTERNATIVE, '', '--b', TYPE, QP, '', ...text],
            ...['--b', 'Content-Type: text/html', QP, '', ...html, '--b--', ''],
          ].join(end),
        ),
      );
    let said = 0;
    const counting = async (mail: Uint8Array): Promise<void> => {
      if (await saysAsLibrary(mail)) said += 1;
    };
    await fc.assert(fc.asyncProperty(mails, counting), { numRuns: 3_000, seed: 1127 });
    expect(said).toBeGreaterThan(50);
  });

  it('may be one body, in any order and with any line ends', () => {
    expect(plain(joined('From: a@b.example', TYPE, QP, '', 'A =C3=A9=', 'b'))).toMatchObject({ text: 'A éb\n' });
    expect(plain('From: a@b.example\nContent-Type: text/html\n\n<p>\n')).toMatchObject({ text: null, html: '<p>\n' });
    const turned = inParts('--b', 'Content-Type: TEXT/HTML', '', '<p>', '--b', TYPE, '', 'words', '', '--b--', '');
    expect(plain(turned)).toMatchObject({ text: 'words\n\n', html: '<p>\n', charsets: ['utf-8'] });
  });
});

describe('for the library are', () => {
  it.each([
    ['a head with letters beyond ASCII', `From: é\r\n${TYPE}\r\n\r\nwords`],
    ['a line of the head that is no field', `From a\r\n${TYPE}\r\n\r\nwords`],
    ['a bare CR in the head', `From: a\rb\r\n${TYPE}\r\n\r\nwords`],
    ['no end of the head', TYPE],
    ['no content type', 'From: a@b.example\r\n\r\nwords'],
    ['two content types', joined(TYPE, TYPE, '', 'words')],
    ['another charset', 'Content-Type: text/plain; charset=iso-8859-1\r\n\r\nwords'],
    ['another parameter', 'Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\nwords'],
    ['base64', joined(TYPE, 'Content-Transfer-Encoding: base64', '', 'd29yZHM=')],
    ['a disposition', joined(TYPE, 'Content-Disposition: attachment', '', 'words')],
    ['a broken escape', joined(TYPE, QP, '', 'A =ZZ b')],
    ['an equals sign at the end', joined(TYPE, QP, '', 'A =')],
    ['a bare CR in the body', joined(TYPE, QP, '', 'A\rb')],
    ['a NUL', joined(TYPE, QP, '', 'A\0b')],
    ['a bare CR in a body that is not encoded', joined(TYPE, '', 'A\rb')],
    ['a body that begins like a field', joined(TYPE, QP, '', 'Content-Type: text/plain')],
    ['a line like a field', joined(TYPE, QP, '', 'words', 'content-type: text/plain')],
    ['a line like a field, not encoded', joined(TYPE, '', 'words', 'content-type: text/plain')],
    ['words before the parts', inParts('words', '--b', TYPE, '', 'words', '--b--')],
    ['words after them', inParts('--b', TYPE, '', 'words', '--b--', 'words')],
    ['no end of the parts', inParts('--b', TYPE, '', 'words')],
    ['no part', inParts('--b--')],
    ['an empty part', inParts('--b', TYPE, QP, '', '--b--')],
    ['two of a type', inParts('--b', TYPE, '', 'words', '--b', TYPE, '', 'words', '--b--')],
    ['an attachment', inParts('--b', TYPE, '', 'words', '--b', 'Content-Type: image/png', '', 'x', '--b--')],
    ['parts in a part', inParts('--b', ALTERNATIVE.replace('"b"', '"c"'), '', '--c--', '--b--')],
    ['a longer line than a delimiter', inParts('--b', TYPE, '', 'words', '--bc', 'words', '--b--')],
  ])('%s', (_, mail) => {
    expect(plain(mail)).toBeNull();
  });
});
