import type { Comparison } from './compared.ts';

const HEAD = [
  '# What each package of the lock file was compared with, written by npm run audit -- --from FOLDER.',
  '# It holds what was found, not the advisories. They are from GitHub’s advisory database (CC-BY 4.0) and the open source',
  '# edition of GitLab’s (MIT), as far as the folder had them.',
];
const COLUMNS = ['package', 'version', 'advisories', 'findings'].join('\t');
const NEWEST = '# newest advisory: ';

/** A comparison as a table, one package a line; `none` where nothing concerns it. */
export const written = ({ newest, packages }: Comparison): string =>
  [
    ...HEAD,
    `${NEWEST}${newest}`,
    COLUMNS,
    ...packages.map(({ name, version, advisories, findings }) =>
      [name, version, advisories, findings.join(', ') || 'none'].join('\t'),
    ),
    '',
  ].join('\n');

/**
 * Reads what `written` wrote.
 *
 * @throws when a line is damaged, or there is no day
 */
export const read = (text: string): Comparison => {
  const lines = text.trimEnd().split('\n');
  const newest = lines.find((line) => line.startsWith(NEWEST))?.slice(NEWEST.length) ?? '';
  if (!/^\d{4}-\d\d-\d\d$/u.test(newest))
    throw new Error('The record of the audit does not say to which day it reaches.');
  const packages = lines
    .filter((line) => !line.startsWith('#') && line !== COLUMNS)
    .map((line) => {
      const [name, version, advisories, findings, ...more] = line.split('\t');
      if (!name || !version || !/^\d+$/u.test(advisories ?? '') || !findings || more.length > 0)
        throw new Error(`The record of the audit has a line that is none: ${line}`);
      return {
        name,
        version,
        advisories: Number(advisories),
        findings: findings === 'none' ? [] : findings.split(', '),
      };
    });
  return { newest, packages };
};
