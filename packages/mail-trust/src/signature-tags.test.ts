import { describe, expect, it } from 'vitest';
import { signatureTags } from './signature-tags.ts';

const BH = `${'a'.repeat(43)}=`;
const TAGS = {
  v: '1',
  a: 'rsa-sha256',
  c: 'relaxed/relaxed',
  d: 'linkedin.com',
  s: 'd2048-1',
  t: '1791186024',
  bh: BH,
  h: 'From:Subject:X-LinkedIn-Class',
  b: 'Zm9v',
};
const written = (tags: Readonly<Record<string, string>>): string =>
  Object.entries(tags)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
const withTag = (name: string, value: string): string => written({ ...TAGS, [name]: value });
const without = (name: string): string =>
  written(Object.fromEntries(Object.entries(TAGS).filter(([key]) => key !== name)));

const LABEL = 'a'.repeat(63);

describe('the tags of a signature', () => {
  it('are read in the one form LinkedIn writes', () => {
    expect(signatureTags(written(TAGS))).toEqual({
      domain: 'linkedin.com',
      selector: 'd2048-1',
      bodyHash: BH,
      signature: Buffer.from('foo'),
      names: ['from', 'subject', 'x-linkedin-class'],
      unsigned: written({ ...TAGS, b: '' }),
    });
  });

  it('are read without a time, and with the query method spelled out', () => {
    expect(signatureTags(without('t'))).not.toBeNull();
    expect(signatureTags(withTag('q', 'dns/txt'))).not.toBeNull();
  });

  it('are read whatever white space stands around them, and within those that are folded', () => {
    const loose = ` v = 1 ;\ta=rsa-sha256\t; c=relaxed/relaxed;d=LinkedIn.com; s=x; bh=${BH.slice(0, 9)} \t${BH.slice(9)} ;h=from : to;\t b \t= Zm \t9v ;`;
    const { unsigned, ...read } = signatureTags(loose) ?? {};
    expect(read).toEqual({
      domain: 'linkedin.com',
      selector: 'x',
      bodyHash: BH,
      signature: Buffer.from('foo'),
      names: ['from', 'to'],
    });
    expect(unsigned).toBe(loose.replace('= Zm \t9v ', '='));
  });

  it('lose the value of b= and no other that holds the same', () => {
    const bh = `${'a'.repeat(42)}b=`;
    expect(signatureTags(withTag('bh', bh))?.unsigned).toBe(written({ ...TAGS, bh, b: '' }));
  });

  it.each(['', ';', ' ;', ';\t '])('may end in %j', (end) =>
    expect(signatureTags(`${written(TAGS)}${end}`)?.domain).toBe('linkedin.com'),
  );

  it.each([';;', '; ;', ';x', '; =', '; v=1', ';\u00a0'])('are not read when they end in %j', (end) =>
    expect(signatureTags(`${written(TAGS)}${end}`)).toBeNull(),
  );

  it('are not read out of nothing', () => {
    for (const nothing of ['', ' ', ';', '=', 'v=1']) expect(signatureTags(nothing)).toBeNull();
  });

  it.each(['v', 'a', 'c', 'd', 's', 'bh', 'h', 'b'])('are not read without %s=', (name) =>
    expect(signatureTags(without(name))).toBeNull(),
  );

  it.each(['l', 'x', 'i', 'z', 'V', '', 'constructor'])('are not read with %s=', (name) =>
    expect(signatureTags(withTag(name, '1'))).toBeNull(),
  );

  it.each([
    ['d', 'a.b'],
    ['d', `${LABEL}.${LABEL}.com`],
    ['d', 'a-b.c--d.e0'],
    ['s', 'a'],
    ['s', 'A.b-1.c'],
    ['t', '1'],
    ['t', '123456789012'],
    ['h', 'from'],
    ['h', 'From:!:9'],
    ['h', '~:from'],
    ['b', 'Zm9vYg=='],
    ['b', 'Zm9vYmE='],
    ['bh', `${'+/'.repeat(21)}9=`],
  ])('are read with %s=%s', (name, value) => expect(signatureTags(withTag(name, value))).not.toBeNull());

  it.each([
    ['v', '2'],
    ['v', '11'],
    ['v', '01'],
    ['v', ''],
    ['a', 'rsa-sha1'],
    ['a', 'rsa-sha2567'],
    ['a', 'xrsa-sha256'],
    ['a', 'RSA-SHA256'],
    ['c', 'relaxed'],
    ['c', 'simple/relaxed'],
    ['c', 'relaxed/relaxed/x'],
    ['c', 'xrelaxed/relaxed'],
    ['q', 'dns/txt:other'],
    ['q', 'xdns/txt'],
    ['d', 'linkedin'],
    ['d', '-a.com'],
    ['d', 'a-.com'],
    ['d', 'a..com'],
    ['d', '.a.com'],
    ['d', 'a.com.'],
    ['d', `${LABEL}a.com`],
    ['d', 'a b.com'],
    ['d', 'a_b.com'],
    ['d', 'bücher.com'],
    ['s', ''],
    ['s', '-a'],
    ['s', 'a-'],
    ['s', 'a.'],
    ['s', 'a_b'],
    ['t', ''],
    ['t', '1234567890123'],
    ['t', '-1'],
    ['t', '1x'],
    ['bh', BH.slice(1)],
    ['bh', `a${BH}`],
    ['bh', BH.slice(0, -1)],
    ['bh', `${BH}=`],
    ['bh', `${'-'.repeat(43)}=`],
    ['h', ''],
    ['h', 'from:'],
    ['h', ':from'],
    ['h', 'from::to'],
    ['h', 'from:\u00e9'],
    ['h', 'from:a\u007f'],
    ['h', 'subject:to'],
    ['h', 'from:to:From'],
    ['b', ''],
    ['b', '='],
    ['b', 'Zm9v==='],
    ['b', 'Zm-v'],
    ['b', '=Zm9v'],
  ])('are not read with %s=%s', (name, value) => expect(signatureTags(withTag(name, value))).toBeNull());

  it('are each read once', () => {
    for (const [name, value] of Object.entries(TAGS))
      expect(signatureTags(`${written(TAGS)}; ${name}=${value}`)).toBeNull();
  });
});
