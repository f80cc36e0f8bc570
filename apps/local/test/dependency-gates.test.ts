import { describe, expect, it } from 'vitest';
import { judged } from '../gates/audit.ts';
import { isFree, unfree } from '../gates/licences.ts';

const advisory = (severity: string) => ({
  severity,
  module_name: 'leftish-pad',
  title: 'Pads too much',
  url: 'https://a.example/1',
});
const report = (...severities: readonly string[]): string =>
  JSON.stringify({ advisories: Object.fromEntries(severities.map((severity, n) => [n, advisory(severity)])) });

describe('known vulnerabilities', () => {
  it.each([
    ['none', report(), { passed: 1, failed: 0 }],
    ['small ones only', report('low', 'moderate'), { passed: 1, failed: 0 }],
    ['a high one', report('low', 'high'), { passed: 0, failed: 1 }],
    ['a critical one', report('critical'), { passed: 0, failed: 1 }],
    ['a registry without that service', 'The audit endpoint responded with 405', { passed: 0, failed: 0 }],
    ['no network', '', { passed: 0, failed: 0 }],
    ['an error as JSON', '{"error":{"code":"ENOTFOUND"}}', { passed: 0, failed: 0 }],
  ])('%s', (_, answer, outcome) => {
    expect(judged(answer)).toMatchObject(outcome);
    expect(judged(answer).skipped).toHaveLength(outcome.passed + outcome.failed === 0 ? 1 : 0);
  });

  it('are told by name', () => {
    expect(judged(report('low')).lines).toEqual(['low: leftish-pad, Pads too much (https://a.example/1)']);
    expect(judged('responded with 405').skipped).toEqual([
      'known vulnerabilities: not looked up, the registry answered 405',
    ]);
  });
});

describe('licences', () => {
  it.each(['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT', 'GPL-2.0 OR BSD-3-Clause'])(
    'may be used: %s',
    (licence) => {
      expect(isFree(licence)).toBe(true);
    },
  );

  it.each(['', 'GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-3.0', 'SEE LICENSE IN LICENSE', 'UNLICENSED', 'BUSL-1.1'])(
    'may not simply be used: %j',
    (licence) => {
      expect(isFree(licence)).toBe(false);
      expect(unfree([{ name: 'x', version: '1.0.0', license: licence }])).toHaveLength(1);
    },
  );
});
