import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isSerious } from '../audit/advisory.ts';
import { type Judged, judgedByRecord, RENEW } from '../audit/judged-by-record.ts';
import { lockedPackages } from '../audit/lock-file.ts';
import { RECORD } from '../audit/place.ts';
import { read } from '../audit/record.ts';
import { PNPM, ROOT } from '../boot/places.mjs';
import { FAILED, type Gate, PASSED, skipped } from './gate.ts';

const PATIENCE_MS = 60_000;

interface Advisory {
  readonly severity?: string;
  readonly module_name?: string;
  readonly title?: string;
  readonly url?: string;
}

const parsed = (answer: string): readonly Advisory[] | null => {
  try {
    const value: unknown = JSON.parse(answer);
    if (typeof value !== 'object' || value === null || !('advisories' in value)) return null;
    // Each field of an advisory is looked at before it is used.
    return Object.values(value.advisories ?? {}) as readonly Advisory[];
  } catch {
    return null;
  }
};

/**
 * What the registry's answer comes to; where it is none, what the record of an earlier comparison says. Without either
 * it is no pass: it is named as not run.
 *
 * @param answer what `pnpm audit --json` printed
 * @param byRecord asked only where the registry gave no answer; null where there is no record
 */
export const judged = (answer: string, byRecord: (why: string) => Judged | null = () => null): Judged => {
  const report = parsed(answer);
  if (report === null) {
    const code = /responded with\s+(\d{3})/u.exec(answer)?.[1];
    const why = code === undefined ? 'the registry gave no answer' : `the registry answered ${code}`;
    return byRecord(why) ?? { ...skipped(`known vulnerabilities: not looked up, ${why}`), lines: [] };
  }
  const lines = report.map(({ severity, module_name, title, url }) => `${severity}: ${module_name}, ${title} (${url})`);
  return { ...(report.some(({ severity }) => isSerious(severity ?? 'unknown')) ? FAILED : PASSED), lines };
};

/** What the record says of the lock file; skipped where nobody has made one. */
const judgedHere = (why: string): Judged => {
  if (!existsSync(RECORD)) return { ...skipped(`known vulnerabilities: not looked up, ${why}; ${RENEW}`), lines: [] };
  const locked = lockedPackages(readFileSync(`${ROOT}/pnpm-lock.yaml`, 'utf8'));
  return judgedByRecord(why, locked, read(readFileSync(RECORD, 'utf8')));
};

/** Known vulnerabilities of what the lock file names, asked of the registry, else of the record. */
export const audit: Gate = {
  name: 'known vulnerabilities',
  run: async () => {
    const answer = await new Promise<string>((done) => {
      const options = { cwd: ROOT, timeout: PATIENCE_MS, maxBuffer: 1 << 26 };
      execFile('npx', ['-y', PNPM, 'audit', '--json'], options, (_, out, err) => done(out.trim() || err));
    });
    const { lines, ...result } = judged(answer, judgedHere);
    for (const line of lines) console.log(line);
    return result;
  },
};
