import { valid } from 'semver';
import { type Advisory, concerns } from './advisory.ts';
import type { AdvisoryCopy } from './advisory-folder.ts';
import type { LockedPackage } from './lock-file.ts';

/** A package that was compared with all its advisories, and those that concern its version. */
export interface Compared extends LockedPackage {
  readonly advisories: number;
  /** Such as `moderate CVE-2026-1`. */
  readonly findings: readonly string[];
}

export interface Comparison {
  /** Day of the newest advisory on any package, `YYYY-MM-DD`. */
  readonly newest: string;
  readonly packages: readonly Compared[];
}

/**
 * Compares packages with copies of advisories. A package that no copy was asked about, or whose version is none of the
 * registry's, is left out: nothing is known of it.
 */
export const compared = (locked: readonly LockedPackage[], copies: readonly AdvisoryCopy[]): Comparison => {
  const byName = new Map<string, Advisory[]>();
  let newest = '';
  for (const advisory of copies.flatMap(({ advisories }) => advisories)) {
    const same = byName.get(advisory.name) ?? [];
    same.push(advisory);
    byName.set(advisory.name, same);
    if (advisory.published > newest) newest = advisory.published;
  }
  const packages = locked
    .filter(({ name, version }) => valid(version) !== null && copies.some(({ isAsked }) => isAsked(name)))
    .map(({ name, version }) => {
      const all = byName.get(name) ?? [];
      const found = all.filter((one) => concerns(one, version));
      return { name, version, advisories: all.length, findings: found.map(({ id, severity }) => `${severity} ${id}`) };
    });
  return { newest, packages };
};
