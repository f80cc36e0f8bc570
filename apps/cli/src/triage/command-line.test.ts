import { describe, expect, it } from 'vitest';
import { parseCommandLine } from './command-line.ts';

describe('parseCommandLine', () => {
  it('reads what is asked for, in any order', () => {
    expect(parseCommandLine(['a.eml', '--json', '--dns', 'z.json', 'b', '--profile=p.json'])).toEqual({
      json: true,
      dns: 'z.json',
      profile: 'p.json',
      paths: ['a.eml', 'b'],
    });
  });

  it('takes what follows -- for a path', () => {
    expect(parseCommandLine(['--', '--json'])).toMatchObject({ json: false, paths: ['--json'] });
  });

  it.each([[], ['--json'], ['--unknown', 'a'], ['a', '--dns']])('says what to do instead of %j', (...args) => {
    expect(parseCommandLine(args)).toEqual({ unusable: expect.stringMatching(/\w/u) });
  });

  it('knows a call for help', () => {
    expect(parseCommandLine(['-h'])).toBe('help');
  });
});
