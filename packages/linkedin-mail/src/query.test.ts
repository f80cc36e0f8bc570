import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryOf } from './query.ts';

describe('queryOf', () => {
  it.each(['?a=1&b=%C3%A9+x&a=2&c', '?', '', '?=x&&a==b', '?id=%ZZ&b=%'])(
    'reads %s as URLSearchParams does, broken escapes apart',
    (search) => {
      const params = new URLSearchParams(search);
      for (const name of ['a', 'b', 'c', '', 'none']) {
        const wanted = params.get(name);
        if (wanted?.includes('%') !== true) expect(queryOf(search)(name)).toBe(wanted);
      }
    },
  );

  it('reads whatever was written', () => {
    const one = fc.record({ name: fc.stringMatching(/^[a-z]{1,8}$/u), value: fc.string({ unit: 'binary' }) });
    fc.assert(
      fc.property(fc.array(one), (pairs) => {
        const search = `?${new URLSearchParams(pairs.map(({ name, value }): [string, string] => [name, value])).toString()}`;
        return pairs.every(({ name }) => queryOf(search)(name) === new URLSearchParams(search).get(name));
      }),
    );
  });
});
