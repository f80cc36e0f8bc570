import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Advisory, concerns } from '../audit/advisory.ts';
import { advisoryCopy } from '../audit/advisory-folder.ts';
import { advisoriesIn } from '../audit/advisory-forms.ts';
import { compared } from '../audit/compared.ts';
import { judgedByRecord } from '../audit/judged-by-record.ts';
import { lockedPackages } from '../audit/lock-file.ts';
import { read, written } from '../audit/record.ts';
import { severityOfVector } from '../audit/severity.ts';

const LOCK_FILE = readFileSync(new URL('../../../pnpm-lock.yaml', import.meta.url), 'utf8');

const advisory = (...ranges: readonly string[]): Advisory => ({
  id: 'GHSA-1',
  name: 'leftish-pad',
  ranges,
  versions: [],
  severity: 'high',
  published: '2026-10-01',
});

describe('an advisory concerns', () => {
  it.each([
    ['a version below the patched one', ['<2.0.0'], '1.9.9', true],
    ['not the patched one', ['<2.0.0'], '2.0.0', false],
    ['a pre-release of the patched one, which lies below it', ['<2.0.0'], '2.0.0-rc.1', true],
    ['not a pre-release below the first affected one', ['>=1.0.0 <2.0.0'], '1.0.0-beta', false],
    ['not what lies below the first affected one', ['>=1.2.0 <1.4.0'], '1.1.9', false],
    ['the second of two ranges', ['>=1.0.0 <1.4.2', '>=2.0.0 <2.1.1'], '2.1.0', true],
    ['not what lies between two ranges', ['>=1.0.0 <1.4.2', '>=2.0.0 <2.1.1'], '1.4.2', false],
    ['either side of ||', ['<1.4.2||>=2.0.0 <2.1.1'], '2.0.0', true],
    ['the last affected one', ['<=1.4.2'], '1.4.2', true],
    ['one single version', ['=1.4.2'], '1.4.3', false],
    ['everything, when its range cannot be read', ['(,2.0)'], '9.0.0', true],
    ['everything, when it names no range', [], '9.0.0', true],
  ])('%s', (_, ranges, version, outcome) => {
    expect(concerns(advisory(...ranges), version)).toBe(outcome);
  });

  it('a version named by itself, and then no other', () => {
    const one = { ...advisory(), versions: ['1.0.1'] };
    expect([concerns(one, '1.0.1'), concerns(one, '1.0.2')]).toEqual([true, false]);
  });
});

describe('a severity', () => {
  // Scores as FIRST's calculator for CVSS 3.1 gives them.
  it.each([
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 'critical'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H', 'high'],
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 'moderate'],
    ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H', 'critical'],
    ['CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:N/A:L', 'low'],
    ['CVSS:3.1/AV:L/AC:L/PR:H/UI:N/S:U/C:N/I:N/A:N', 'low'],
    ['CVSS:3.1/AV:N/AC:L', 'unknown'],
    ['CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:N/VI:N/VA:L/SC:N/SI:N/SA:N', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (vector, severity) => {
    expect(severityOfVector(vector)).toBe(severity);
  });
});

const osv = (affected: unknown, more: object = {}): object => ({
  id: 'GHSA-2',
  published: '2026-09-02T10:00:00Z',
  database_specific: { severity: 'MODERATE' },
  affected: [{ package: { ecosystem: 'npm', name: 'leftish-pad' }, ...(affected as object) }],
  ...more,
});
const events = (...list: readonly object[]): object => ({ ranges: [{ type: 'SEMVER', events: list }] });

const ghsa = (range: string, severity = 'HIGH', withdrawn = ''): object => ({
  Severity: severity,
  Package: { Ecosystem: 'NPM', Name: 'leftish-pad' },
  Advisory: { GhsaId: 'GHSA-3', PublishedAt: '2025-02-10T17:48:07Z', WithdrawnAt: withdrawn },
  Versions: [{ VulnerableVersionRange: range }, { VulnerableVersionRange: '= 7.0.0' }],
});

const glad = (range: string, vector = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H'): object => ({
  Identifier: 'CVE-2026-4',
  PackageSlug: 'npm/@leftish/pad',
  AffectedRange: range,
  Pubdate: '2026-10-05',
  CvssV3: vector,
});

describe('the forms of advisories', () => {
  it.each([
    ['fixed', events({ introduced: '1.0.0' }, { fixed: '1.2.0' }), ['>=1.0.0 <1.2.0']],
    ['from the first one', events({ introduced: '0' }, { last_affected: '1.2.0' }), ['>=0.0.0-0 <=1.2.0']],
    ['fixed nowhere', events({ introduced: '2.0.0' }), ['>=2.0.0']],
    [
      'twice',
      events({ introduced: '0' }, { fixed: '1.2.0' }, { introduced: '2.0.0' }, { fixed: '2.0.3' }),
      ['>=0.0.0-0 <1.2.0', '>=2.0.0 <2.0.3'],
    ],
    [
      'known up to one',
      { ...events({ introduced: '0' }), database_specific: { last_known_affected_version_range: '<= 1.4.0' } },
      ['>=0.0.0-0 <= 1.4.0'],
    ],
    ['in commits only', { ranges: [{ type: 'GIT', events: [{ introduced: 'a1' }] }] }, []],
  ])('OSV, %s', (_, affected, ranges) => {
    expect(advisoriesIn(osv(affected))).toEqual([
      { id: 'GHSA-2', name: 'leftish-pad', ranges, versions: [], severity: 'moderate', published: '2026-09-02' },
    ]);
  });

  it('GitHub’s and GitLab’s by package', () => {
    expect(advisoriesIn(ghsa('>= 1.0.0, < 1.2.0'))).toEqual([
      {
        ...{ id: 'GHSA-3', name: 'leftish-pad', ranges: ['>= 1.0.0  < 1.2.0', '= 7.0.0'], versions: [] },
        ...{ severity: 'high', published: '2025-02-10' },
      },
    ]);
    expect(advisoriesIn(glad('>=1.0.0 <1.2.0||=2.0.0'))).toEqual([
      {
        ...{ id: 'CVE-2026-4', name: '@leftish/pad', ranges: ['>=1.0.0 <1.2.0||=2.0.0'], versions: [] },
        ...{ severity: 'high', published: '2026-10-05' },
      },
    ]);
  });

  it('leave out what was withdrawn, speaks of another ecosystem, or is none', () => {
    const gem = { affected: [{ package: { ecosystem: 'RubyGems', name: 'leftish-pad' } }] };
    const withdrawn = osv(events({ introduced: '0' }), { withdrawn: '2026-09-03T00:00:00Z' });
    for (const file of [gem, withdrawn, ghsa('< 1.0.0', 'LOW', '2025-03-01T00:00:00Z'), { PackageSlug: 'gem/x' }, null])
      expect(advisoriesIn(file)).toEqual([]);
  });
});

describe('the lock file', () => {
  it('is read whole', () => {
    const list = /^packages:\n([\s\S]*?)^snapshots:/mu.exec(LOCK_FILE)?.[1] ?? '';
    const packages = lockedPackages(LOCK_FILE);
    expect(packages).toHaveLength(list.match(/^ {4}resolution:/gmu)?.length ?? 0);
    expect(packages.filter(({ name }) => name === 'vitest')).toHaveLength(1);
    expect(packages.filter(({ name }) => name === '@stryker-mutator/core')).toHaveLength(1);
  });

  it('of another form is refused', () => {
    expect(() => lockedPackages('{}')).toThrow('list of packages');
    expect(() => lockedPackages('packages:\n\nsnapshots:\n')).toThrow('lists no package');
  });
});

describe('a copy of advisories on this disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'advisories-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (path: string, content: object | string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  };
  const asked = (...names: readonly string[]): void => put('asked.txt', names.join('\n'));
  const outcome = (...locked: readonly string[]) => {
    const packages = locked.map((one) => {
      const [, name = '', version = ''] = /^(.+)@(.+)$/u.exec(one) ?? [];
      return { name, version };
    });
    return judgedByRecord('no answer', packages, read(written(compared(packages, [advisoryCopy(folder)]))));
  };

  it('fails a planted version, and names it', () => {
    put('ghsa/npm/leftish-pad/GHSA-3.json', ghsa('< 1.2.0'));
    asked('leftish-pad');
    expect(outcome('leftish-pad@1.1.0')).toMatchObject({
      failed: 1,
      lines: [
        'high GHSA-3: leftish-pad@1.1.0',
        'no answer; compared 1 packages with 1 advisories to 2025-02-10: 1 concern them',
      ],
    });
    expect(outcome('leftish-pad@1.2.0')).toMatchObject({
      ...{ passed: 1, failed: 0, skipped: [] },
      lines: ['no answer; compared 1 packages with 1 advisories to 2025-02-10: none concerns them'],
    });
  });

  it('prints a smaller one and passes; one of unknown severity fails', () => {
    put('glad/npm/@leftish/pad/CVE-2026-4.json', glad('<2.0.0', 'CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:N/A:L'));
    asked('@leftish/pad');
    expect(outcome('@leftish/pad@1.1.0')).toMatchObject({ passed: 1, failed: 0 });
    expect(outcome('@leftish/pad@1.1.0').lines[0]).toBe('low CVE-2026-4: @leftish/pad@1.1.0');
    put('glad/npm/@leftish/pad/CVE-2026-4.json', glad('<2.0.0', ''));
    expect(outcome('@leftish/pad@1.1.0')).toMatchObject({ passed: 0, failed: 1 });
  });

  it('never passes a package that nobody looked up, nor one from elsewhere than the registry', () => {
    put('advisories/github-reviewed/2026/GHSA-2.json', osv(events({ introduced: '0' }, { fixed: '1.2.0' })));
    asked('leftish-pad');
    for (const other of ['rightish-pad@1.0.0', 'leftish-pad@https://a.example/pad.tgz']) {
      const result = outcome('leftish-pad@1.2.0', other);
      expect(result).toMatchObject({ passed: 0, failed: 0 });
      expect(result.skipped[0]).toContain(`nobody has looked up ${other}; npm run audit -- --from`);
    }
  });

  it('tells a serious finding also where something else was not looked up', () => {
    put('ghsa/npm/leftish-pad/GHSA-3.json', ghsa('< 1.2.0', 'CRITICAL'));
    asked('leftish-pad');
    expect(outcome('leftish-pad@1.1.0', 'rightish-pad@1.0.0')).toMatchObject({ failed: 1 });
  });

  it('is refused when it is a part that does not say what was asked, is damaged, or is not there', () => {
    put('ghsa/npm/leftish-pad/GHSA-3.json', ghsa('< 1.2.0'));
    expect(() => advisoryCopy(folder)).toThrow('advisories on 1 packages of npm, so it is no whole copy');
    put('ghsa/npm/leftish-pad/GHSA-5.json', '{');
    expect(() => advisoryCopy(folder)).toThrow('GHSA-5.json cannot be read as JSON');
    expect(() => advisoryCopy(join(folder, 'none'))).toThrow('There is no folder');
  });

  it('that is whole answers for packages without any advisory, too', () => {
    for (let n = 0; n < 500; n += 1)
      put(`glad/npm/pad-${n}/CVE.json`, { ...glad('<1.0.0'), PackageSlug: `npm/pad-${n}` });
    expect(outcome('rightish-pad@1.0.0', 'pad-7@1.0.0')).toMatchObject({ passed: 1, skipped: [] });
    expect(outcome('pad-7@0.9.0')).toMatchObject({ failed: 1 });
  });
});
