import { FAILED, type GateResult, PASSED, skipped } from '../gates/gate.ts';
import { isSerious } from './advisory.ts';
import type { Comparison } from './compared.ts';
import type { LockedPackage } from './lock-file.ts';

export interface Judged extends GateResult {
  readonly lines: readonly string[];
}

/** How what is missing is looked up. */
export const RENEW = 'npm run audit -- --from FOLDER, with a copy of GitHub’s advisory database in it, compares anew';
const NAMED_AT_MOST = 5;

const key = ({ name, version }: LockedPackage): string => `${name}@${version}`;

const listed = (names: readonly string[]): string =>
  names.length > NAMED_AT_MOST
    ? `${names.slice(0, NAMED_AT_MOST).join(', ')} and ${names.length - NAMED_AT_MOST} more`
    : names.join(', ');

/**
 * What an earlier comparison says of the packages locked today. A serious finding fails; a package that was not compared
 * in this very version is never held to be good, and leaves the gate skipped.
 *
 * @param why the registry was not heard
 */
export const judgedByRecord = (
  why: string,
  locked: readonly LockedPackage[],
  { newest, packages }: Comparison,
): Judged => {
  const record = new Map(packages.map((one) => [key(one), one]));
  const known = locked.flatMap((one) => record.get(key(one)) ?? []);
  const unknown = locked.map(key).filter((one) => !record.has(one));
  const lines = known.flatMap((one) => one.findings.map((finding) => `${finding}: ${key(one)}`));
  const advisories = [...new Map(known.map(({ name, advisories: count }) => [name, count])).values()];
  const outcome = lines.length === 0 ? 'none concerns them' : `${lines.length} concern them`;
  const total = advisories.reduce((sum, count) => sum + count, 0);
  const told = `${why}; compared ${known.length} packages with ${total} advisories to ${newest}: ${outcome}`;
  if (known.some(({ findings }) => findings.some((finding) => isSerious(finding.split(' ')[0] ?? ''))))
    return { ...FAILED, lines: [...lines, told] };
  if (unknown.length === 0) return { ...PASSED, lines: [...lines, told] };
  const missing = `known vulnerabilities: nobody has looked up ${listed(unknown)}; ${RENEW}`;
  return { ...skipped(missing), lines: [...lines, told] };
};
