import { satisfies, validRange } from 'semver';

/** As GitHub names them; `unknown` where the source gives none, and is then held to be serious. */
export type Severity = 'low' | 'moderate' | 'high' | 'critical' | 'unknown';

/** What is known of one vulnerability in one package of npm. */
export interface Advisory {
  /** Such as `GHSA-…` or `CVE-…`. */
  readonly id: string;
  readonly name: string;
  /** Ranges of npm's `semver`; a version in any of them is affected. */
  readonly ranges: readonly string[];
  /** Versions that are affected one by one, whatever the ranges say. */
  readonly versions: readonly string[];
  readonly severity: Severity;
  /** `YYYY-MM-DD`; empty where the source does not say. */
  readonly published: string;
}

/** From here on a release waits (SECURITY.md, Dependencies). */
const SERIOUS: readonly string[] = ['high', 'critical', 'unknown'] satisfies readonly Severity[];

export const isSerious = (severity: string): boolean => SERIOUS.includes(severity);

/**
 * Whether an advisory speaks of this version. A pre-release lies below its release: 2.0.0-rc.1 is within `<2.0.0`.
 * A range that cannot be read, or none at all, speaks of every version.
 */
export const concerns = ({ ranges, versions }: Advisory, version: string): boolean => {
  if (versions.includes(version)) return true;
  if (ranges.length === 0) return versions.length === 0;
  return ranges.some((range) => validRange(range) === null || satisfies(version, range, { includePrerelease: true }));
};
