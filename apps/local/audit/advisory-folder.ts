import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Advisory } from './advisory.ts';
import { advisoriesIn } from './advisory-forms.ts';

/** Where the copies that are known keep what speaks of npm; a folder with none of them is read whole. */
const PLACES = ['ghsa/npm', 'glad/npm', 'advisories/github-reviewed'];
/** A copy with fewer packages is a part of one: what it does not name may still have advisories. */
const WHOLE = 500;

/** A copy of a database of advisories on this disk. */
export interface AdvisoryCopy {
  readonly advisories: readonly Advisory[];
  /** Whether somebody looked this package up, so that no advisory means there is none. */
  readonly isAsked: (name: string) => boolean;
}

const parsed = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${path} cannot be read as JSON: take a fresh copy of the advisories.`, { cause });
  }
};

const jsonIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => join(folder, path));

/**
 * Reads a copy of GitHub's advisory database, of vuln-list, or a part of either with a file `asked.txt` that names each
 * package looked up, one a line.
 *
 * @param folder that holds the copy
 * @throws when there is no such folder, a file is damaged, or a part does not say what was looked up
 */
export const advisoryCopy = (folder: string): AdvisoryCopy => {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const places = PLACES.map((place) => join(folder, place)).filter((place) => existsSync(place));
  const files = (places.length > 0 ? places : [folder]).flatMap(jsonIn);
  const advisories = files.flatMap((path) => advisoriesIn(parsed(path)));
  const list = join(folder, 'asked.txt');
  if (existsSync(list)) {
    const asked = new Set(readFileSync(list, 'utf8').split(/\s+/u).filter(Boolean));
    return { advisories, isAsked: (name) => asked.has(name) };
  }
  const packages = new Set(advisories.map(({ name }) => name)).size;
  if (packages < WHOLE)
    throw new Error(
      `${folder} has advisories on ${packages} packages of npm, so it is no whole copy: name in its asked.txt which packages were looked up.`,
    );
  return { advisories, isAsked: () => true };
};
