import { describe, expect, it } from 'vitest';
import { authored } from './author.ts';
import { MAX_MAIL_BYTES } from './limits.ts';

const FROM = 'From: Ana <ana@brocca.example>';
const refusedOf = (...lines: readonly string[]): string | null => {
  const read = authored(Buffer.from([...lines, '', 'body'].join('\r\n')));
  return 'refused' in read ? read.refused : null;
};
const signature = (tags: string) => `DKIM-Signature: v=1;${tags};bh=YWJj;b=Zm9v`;
const times = (count: number, line: (n: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, n) => line(n));

describe('authored', () => {
  it.each([
    [16, null],
    [17, 'too-many-signatures'],
  ])('takes sixteen signatures, not %i', (count, expected) => {
    expect(refusedOf(...times(count, () => signature('a=rsa-sha256;c=relaxed/relaxed;d=a.example')), FROM)).toBe(
      expected,
    );
  });

  it.each([
    ['c', 'simple/simple'],
    ['a', 'rsa-sha1'],
    ['l', '100'],
  ])('takes three different hashes of the body, not four, by %s=', (tag, value) => {
    const three = times(3, (n) => signature(` l=${n};d=a.example`));
    expect(refusedOf(...three, FROM)).toBeNull();
    expect(refusedOf(...three, signature(` l=0;${tag} = ${value};d=a.example`), FROM)).toBe('too-many-signatures');
    expect(refusedOf(...three, signature(`${tag.toUpperCase()}=${value}`), FROM)).toBe('too-many-signatures');
  });

  it('counts the hashes of the body and not what else differs', () => {
    const all = times(
      9,
      (n) => `DKIM-Signature: v=1;a=rsa-sha256;c=relaxed/relaxed;d=a${n}.example;bh=ab${n}c=;b=${n}a=`,
    );
    expect(refusedOf(...all, FROM)).toBeNull();
  });

  it('takes a mail of the largest size, and none beyond', () => {
    const mail = Buffer.alloc(MAX_MAIL_BYTES + 1, 'a');
    mail.write(`${FROM}\r\n\r\n`);
    expect(authored(mail.subarray(0, MAX_MAIL_BYTES))).toMatchObject({ author: { local: 'ana' } });
    expect(authored(mail)).toEqual({ refused: 'too-large' });
  });

  it.each([
    [[], 'no-single-author'],
    [['Subject: none'], 'no-single-author'],
    [['From: Ana'], 'no-single-author'],
    [['From: ana@brocca.example, bea@brocca.example'], 'no-single-author'],
    [[FROM, FROM], 'repeated-field'],
    [[FROM, 'no field'], 'malformed-header'],
  ])('says why it has no author: %j', (lines, expected) => expect(refusedOf(...lines)).toBe(expected));
});
