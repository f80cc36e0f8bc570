/** A package of one version, as the lock file names it. */
export interface LockedPackage {
  readonly name: string;
  /** Where the lock file names no version of the registry, but an address or a folder, it stands here. */
  readonly version: string;
}

/**
 * Every package that pnpm's lock file (version 9) can install: of production and development, direct and transitive,
 * for any platform.
 *
 * @param text of pnpm-lock.yaml
 * @throws when there is no list of packages in it
 */
export const lockedPackages = (text: string): readonly LockedPackage[] => {
  const list = /^packages:\n([\s\S]*?)^(?:snapshots:|\S)/mu.exec(text)?.[1];
  if (list === undefined) throw new Error('pnpm-lock.yaml holds no list of packages: its form must have changed.');
  const packages = list.split('\n').flatMap((line) => {
    const key = /^ {2}(?:'([^']+)'|(\S+)):$/u.exec(line);
    const [, name, version] = /^(@?[^@]+)@(.+)$/u.exec(key?.[1] ?? key?.[2] ?? '') ?? [];
    return name === undefined || version === undefined ? [] : [{ name, version }];
  });
  if (packages.length === 0) throw new Error('pnpm-lock.yaml lists no package: its form must have changed.');
  return packages;
};
