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

  it('may have ids of one to three digits, up to what fits a byte', () => {
    const parsed = parseLinkKeys(`255:${secret(1)},10:${secret(2)}`);
    expect(parsed.ok && parsed.keys.map(({ id }) => id)).toEqual([255, 10]);
  });

  it.each([
    ['', 'id:secret'],
    ['secret', 'id:secret'],
    ['1:short', 'id:secret'],
    [`x1:${secret(1)}`, 'id:secret'],
    [`1:${secret(1)}=`, 'id:secret'],
    [`1:${secret(1)},`, 'id:secret'],
    [`256:${secret(1)}`, 'beyond 255'],
    [`1:${secret(1)},256:${secret(2)}`, 'beyond 255'],
    [`1:${secret(1)},1:${secret(2)}`, 'same id'],
    [`1:${secret(1)},2:${secret(2)},3:${secret(3)}`, 'one or 2 keys'],
  ])('are refused with the reason, without repeating them (%#)', (text, why) => {
    const parsed = parseLinkKeys(text);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.why).toContain(why);
    expect(parsed.why).not.toContain(secret(1));
  });
});
