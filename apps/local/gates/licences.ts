import { readdirSync, readFileSync } from 'node:fs';
import { MODULES } from '../boot/places.mjs';
import { FAILED, type Gate, PASSED } from './gate.ts';

/** Licences that ask for no more than their own text beside the copy; MPL-2.0 for changes of its own files. */
const FREE = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'BlueOak-1.0.0'],
  ...['Python-2.0', 'CC0-1.0', 'CC-BY-4.0', 'Unlicense'],
]);

/** Packages whose package.json names none, or one of its own, each with what was read in their files. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  slick: 'MIT, with the address of its text beside the word',
};

/** Whether a licence expression (SPDX 2.3, annex D) leaves a free choice, or asks for free ones only. */
export const isFree = (expression: string): boolean => {
  const bare = expression.replace(/[()]/gu, ' ').trim();
  if (/ OR /iu.test(bare)) return bare.split(/ OR /iu).some(isFree);
  return bare.split(/ AND /iu).every((one) => FREE.has(one.trim()));
};

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
}

const licenceOf = ({ license, licenses }: Manifest): string => {
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type ?? '').join(' OR ') ?? '';
};

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** The package of each folder in pnpm's store of this checkout: `name@version` or `@scope+name@version`. */
const manifests = (): readonly Manifest[] =>
  namesIn(`${MODULES}/.pnpm`).flatMap((folder) => {
    const name = /^((?:@[^+]+\+)?[^@]+)@/u.exec(folder)?.[1]?.replace('+', '/');
    try {
      // Only the fields of Manifest are looked at.
      return [
        JSON.parse(readFileSync(`${MODULES}/.pnpm/${folder}/node_modules/${name}/package.json`, 'utf8')) as Manifest,
      ];
    } catch {
      return [];
    }
  });

/** Every installed package that may not simply be used. */
export const unfree = (all: readonly Manifest[]): readonly string[] =>
  all
    .filter((one) => !isFree(licenceOf(one)) && READ_BY_HAND[one.name ?? ''] === undefined)
    .map((one) => `${one.name}@${one.version}: ${licenceOf(one) || 'no licence'}`);

export const licences: Gate = {
  name: 'licences',
  run: () => {
    const all = manifests();
    const wrong = unfree(all);
    for (const line of wrong) console.error(line);
    console.log(`${all.length} packages, ${wrong.length} whose licence is not on the list`);
    return Promise.resolve(wrong.length === 0 && all.length > 0 ? PASSED : FAILED);
  },
};
