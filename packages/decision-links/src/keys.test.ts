import { describe, expect, it } from 'vitest';
import { parseLinkKeys } from './keys.ts';

const secret = (fill: number): string => Buffer.alloc(32, fill).toString('base64url');

describe('keys in configuration', () => {
  it('are read newest first', () => {
    expect(parseLinkKeys(`2:${secret(2)}, 1:${secret(1)}`)).toEqual({
      ok: true,
      keys: [
        { id: 2, secret: Buffer.alloc(32, 2) },
        { id: 1, secret: Buffer.alloc(32, 1) },
      ],
    });
  });

  it.each([
    '',
    'secret',
    '1:short',
    `300:${secret(1)}`,
    `1:${secret(1)},1:${secret(2)}`,
    `1:${secret(1)},2:${secret(2)},3:${secret(3)}`,
    `1:${secret(1)},`,
  ])('are refused without repeating them (%#)', (text) => {
    const parsed = parseLinkKeys(text);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok && text.length > 20) expect(parsed.why).not.toContain(secret(1));
  });
});
