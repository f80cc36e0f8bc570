import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSerious } from '../audit/advisory.ts';
import { RECORD } from '../audit/place.ts';
import { read, written } from '../audit/record.ts';
import { judged } from '../gates/audit.ts';

describe('the record', () => {
  it('that is committed can be read, and tells of nothing serious', () => {
    const { packages } = read(readFileSync(RECORD, 'utf8'));
    expect(packages.length).toBeGreaterThan(700);
    expect(packages.flatMap(({ findings }) => findings).filter((one) => isSerious(one.split(' ')[0] ?? ''))).toEqual(
      [],
    );
  });

  it('is refused when it is damaged', () => {
    const good = written({
      newest: '2026-10-05',
      packages: [{ name: 'a', version: '1.0.0', advisories: 0, findings: [] }],
    });
    expect(read(good).packages).toHaveLength(1);
    expect(() => read(good.replace('2026-10-05', ''))).toThrow('to which day');
    for (const wrong of ['none\tmore', '', 'x\tnone'])
      expect(() => read(good.replace('none\n', `${wrong}\n`))).toThrow();
  });

  it('is asked only where the registry does not answer', () => {
    const byRecord = (why: string) => ({ passed: 1, failed: 0, skipped: [], lines: [why] });
    expect(judged('The audit endpoint responded with 405', byRecord).lines).toEqual(['the registry answered 405']);
    expect(judged('{"advisories":{}}', byRecord).lines).toEqual([]);
  });
});
