import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from '@guestlist/digest-mail/test-browser';
import { ROOT, TOOLS } from '../boot/places.mjs';
import { execute, type Gate, type GateResult } from './gate.ts';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
}

/** The tests whose path holds one of these, all without any; those for the browser only where one is. */
export const testsOf = (paths: readonly string[]): Gate => ({
  name: 'tests',
  run: async () => {
    const browser = browserPath() !== null;
    const projects = ['unit', 'integration', ...(browser ? ['browser'] : [])].map((name) => `--project=${name}`);
    const folder = mkdtempSync(join(tmpdir(), 'guestlist-tests-'));
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    const code = await execute(`${TOOLS}/vitest`, ['run', ...projects, ...reporters, ...paths], ROOT);
    const result = existsSync(report) ? counted(JSON.parse(readFileSync(report, 'utf8')), code) : nothing;
    rmSync(folder, { recursive: true });
    return browser ? result : { ...result, skipped: [...result.skipped, 'browser tests: no Chromium in /usr/bin'] };
  },
});

const nothing: GateResult = { passed: 0, failed: 1, skipped: [] };

const counted = (report: VitestReport, code: number): GateResult => {
  const failed = report.numFailedTests === 0 && code !== 0 ? 1 : report.numFailedTests;
  const pending = Array.from(
    { length: report.numPendingTests },
    (_, n) => `test ${n + 1}: its engine is not on this machine`,
  );
  return { passed: report.numPassedTests, failed, skipped: pending };
};

export const tests: Gate = testsOf([]);
