import { describe, expect, it } from 'vitest';
import { asLinkKeys, parseSecret, type SecretKey } from './link-keys.ts';
import { nextKeys } from './next-keys.ts';

const secret = (letter: string): string => letter.repeat(43);
const key = (id: number): SecretKey => ({ id, secret: secret(String.fromCodePoint(97 + (id % 26))) });
const fresh = () => secret('z');

describe('the keys’ rotation', () => {
  it('makes a new key known before it signs', () => {
    const known = nextKeys([key(1)], fresh);
    expect(known).toEqual([key(1), { id: 2, secret: fresh() }]);
    expect(nextKeys(known, fresh)).toEqual([{ id: 2, secret: fresh() }, key(1)]);
  });

  it('lets a function that still has the keys of one step ago check every link', () => {
    let before: readonly SecretKey[] = [key(1)];
    for (let step = 0; step < 600; step += 1) {
      const after = nextKeys(before, fresh);
      const [signing] = after;
      expect(before.map(({ id }) => id)).toContain(signing?.id);
      expect(after.map(({ id }) => id)).toContain(before[0]?.id);
      expect(after.length).toBeLessThanOrEqual(2);
      before = after;
    }
  });

  it('begins again at 0 after 255', () => {
    expect(nextKeys([key(255), key(254)], fresh).map(({ id }) => id)).toEqual([255, 0]);
    expect(nextKeys([key(255), key(0)], fresh).map(({ id }) => id)).toEqual([0, 255]);
  });
});

describe('the secret', () => {
  it('is read as the deployment makes it, and as the rotation leaves it', () => {
    expect(asLinkKeys(parseSecret(JSON.stringify({ id: 1, secret: secret('a') })))).toBe(`1:${secret('a')}`);
    const keys = [key(2), key(1)];
    expect(asLinkKeys(parseSecret(JSON.stringify({ keys })))).toBe(`2:${key(2).secret},1:${key(1).secret}`);
  });

  it.each([
    ['no keys', { keys: [] }],
    ['three keys', { keys: [key(1), key(2), key(3)] }],
    ['a short one', { id: 1, secret: 'short' }],
    ['an id too high', { id: 256, secret: secret('a') }],
  ])('is refused with %s, without repeating it', (_, value) => {
    expect(() => parseSecret(JSON.stringify(value))).toThrow(/^the secret holds no usable keys$/u);
  });
});
