import type { Advisory, Severity } from './advisory.ts';
import { at, listAt, textAt } from './json.ts';
import { severityNamed, severityOfVector } from './severity.ts';

const day = (time: string): string => time.slice(0, 10);
const known = (...ways: readonly Severity[]): Severity => ways.find((one) => one !== 'unknown') ?? 'unknown';

/** The ranges between the events of one OSV range, `introduced` before what ends it (OSV schema 1.7, affected[].ranges[]). */
const rangesOfEvents = (range: unknown, lastKnown: string): readonly string[] => {
  const ranges: string[] = [];
  let from = '';
  for (const event of listAt(range, 'events')) {
    const [introduced, fixed, last] = ['introduced', 'fixed', 'last_affected'].map((name) => textAt(event, name));
    if (introduced) from = `>=${introduced === '0' ? '0.0.0-0' : introduced}`;
    else if (fixed || last) {
      ranges.push(`${from} ${fixed ? `<${fixed}` : `<=${last}`}`.trim());
      from = '';
    }
  }
  if (from) ranges.push(`${from} ${lastKnown.replaceAll(',', ' ')}`.trim());
  return ranges;
};

/** A file of GitHub's advisory database, or of any other in the OSV form. */
const fromOsv = (file: unknown): readonly Advisory[] => {
  if (textAt(file, 'withdrawn') !== '') return [];
  const vectors = listAt(file, 'severity').map((one) => severityOfVector(textAt(one, 'score')));
  return listAt(file, 'affected')
    .filter((one) => textAt(one, 'package', 'ecosystem') === 'npm')
    .map((one) => ({
      id: textAt(file, 'id'),
      name: textAt(one, 'package', 'name'),
      ranges: listAt(one, 'ranges')
        .filter((range) => textAt(range, 'type') !== 'GIT')
        .flatMap((range) =>
          rangesOfEvents(range, textAt(one, 'database_specific', 'last_known_affected_version_range')),
        ),
      versions: listAt(one, 'versions').map(String),
      severity: known(severityNamed(textAt(file, 'database_specific', 'severity')), ...vectors),
      published: day(textAt(file, 'published')),
    }));
};

/** A file of `ghsa/npm` in vuln-list, which keeps GitHub's advisories by package. */
const fromGhsa = (file: unknown): readonly Advisory[] => {
  if (textAt(file, 'Advisory', 'WithdrawnAt') !== '') return [];
  return [
    {
      id: textAt(file, 'Advisory', 'GhsaId'),
      name: textAt(file, 'Package', 'Name'),
      ranges: listAt(file, 'Versions').map((one) => textAt(one, 'VulnerableVersionRange').replaceAll(',', ' ')),
      versions: [],
      severity: known(severityNamed(textAt(file, 'Severity')), severityNamed(textAt(file, 'Advisory', 'Severity'))),
      published: day(textAt(file, 'Advisory', 'PublishedAt')),
    },
  ];
};

/** A file of `glad/npm` in vuln-list, which keeps the open source edition of GitLab's advisories. */
const fromGlad = (file: unknown): readonly Advisory[] => [
  {
    id: textAt(file, 'Identifier'),
    name: textAt(file, 'PackageSlug').replace(/^npm\//u, ''),
    ranges: [textAt(file, 'AffectedRange')],
    versions: [],
    severity: severityOfVector(textAt(file, 'CvssV3')),
    published: day(textAt(file, 'Pubdate') || textAt(file, 'Date')),
  },
];

/**
 * The advisories on npm packages in one file of a copy of a database: OSV (GitHub's advisory database), or vuln-list's
 * `ghsa` and `glad`. Withdrawn ones, other ecosystems and other files give none.
 */
export const advisoriesIn = (file: unknown): readonly Advisory[] => {
  if (at(file, 'affected') !== undefined) return fromOsv(file);
  if (at(file, 'Advisory') !== undefined) return fromGhsa(file);
  return textAt(file, 'PackageSlug').startsWith('npm/') ? fromGlad(file) : [];
};
