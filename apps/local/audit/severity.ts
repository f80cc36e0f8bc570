import type { Severity } from './advisory.ts';

const NAMED: Readonly<Record<string, Severity>> = {
  low: 'low',
  moderate: 'moderate',
  medium: 'moderate',
  high: 'high',
  critical: 'critical',
};

/** The severity that a source calls so in any case of letters. */
export const severityNamed = (word: string): Severity => NAMED[word.toLowerCase()] ?? 'unknown';

const IMPACT: Readonly<Record<string, number>> = { H: 0.56, L: 0.22, N: 0 };
const REACH: Readonly<Record<string, number>> = { N: 0.85, A: 0.62, L: 0.55, P: 0.2 };
const EFFORT: Readonly<Record<string, number>> = { L: 0.77, H: 0.44 };
const INTERACTION: Readonly<Record<string, number>> = { N: 0.85, R: 0.62 };
const RIGHTS: Readonly<Record<string, number>> = { N: 0.85, L: 0.62, H: 0.27 };
const RIGHTS_OF_OTHERS: Readonly<Record<string, number>> = { N: 0.85, L: 0.68, H: 0.5 };

/** Up to the next tenth, as CVSS 3.1 does it in whole numbers (appendix A). */
const roundedUp = (value: number): number => {
  const whole = Math.round(value * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
};

const baseScore = (metrics: ReadonlyMap<string, string>): number => {
  const of = (table: Readonly<Record<string, number>>, metric: string) =>
    table[metrics.get(metric) ?? ''] ?? Number.NaN;
  const changed = metrics.get('S') === 'C';
  const base = 1 - (1 - of(IMPACT, 'C')) * (1 - of(IMPACT, 'I')) * (1 - of(IMPACT, 'A'));
  const impact = changed ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
  const rights = of(changed ? RIGHTS_OF_OTHERS : RIGHTS, 'PR');
  const exploitability = 8.22 * of(REACH, 'AV') * of(EFFORT, 'AC') * rights * of(INTERACTION, 'UI');
  if (impact <= 0) return 0;
  return roundedUp(Math.min((changed ? 1.08 : 1) * (impact + exploitability), 10));
};

/**
 * The severity of a CVSS 3 vector by its base score (CVSS 3.1, sections 5 and 7.1); `unknown` for any other text.
 *
 * @param vector such as `CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H`
 */
export const severityOfVector = (vector: string): Severity => {
  if (!/^CVSS:3\.[01]\//u.test(vector)) return 'unknown';
  const metrics = new Map(
    vector.split('/').flatMap((part) => {
      const [metric, value] = part.split(':');
      return metric === undefined || value === undefined ? [] : [[metric, value] as const];
    }),
  );
  const score = baseScore(metrics);
  if (Number.isNaN(score)) return 'unknown';
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'moderate' : 'low';
};
