import { execFile } from 'node:child_process';
import { PNPM, ROOT } from '../boot/places.mjs';
import { FAILED, type Gate, type GateResult, PASSED, skipped } from './gate.ts';

/** From here on a release waits (SECURITY.md, Dependencies). */
const SERIOUS = ['high', 'critical'];
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
 * What the registry's answer comes to. An answer that is none is no pass: it is named as not run.
 *
 * @param answer what `pnpm audit --json` printed
 */
export const judged = (answer: string): GateResult & { readonly lines: readonly string[] } => {
  const report = parsed(answer);
  if (report === null) {
    const why = /responded with (\d{3})/u.exec(answer)?.[1];
    const told = why === undefined ? 'the registry gave no answer' : `the registry answered ${why}`;
    return { ...skipped(`known vulnerabilities: not looked up, ${told}`), lines: [] };
  }
  const lines = report.map(({ severity, module_name, title, url }) => `${severity}: ${module_name}, ${title} (${url})`);
  return { ...(report.some(({ severity }) => SERIOUS.includes(severity ?? '')) ? FAILED : PASSED), lines };
};

/** Known vulnerabilities of what the lock file names, asked of the registry. */
export const audit: Gate = {
  name: 'known vulnerabilities',
  run: async () => {
    const answer = await new Promise<string>((done) => {
      const options = { cwd: ROOT, timeout: PATIENCE_MS, maxBuffer: 1 << 26 };
      execFile('npx', ['-y', PNPM, 'audit', '--json'], options, (_, out, err) => done(out.trim() || err));
    });
    const { lines, ...result } = judged(answer);
    for (const line of lines) console.log(line);
    return result;
  },
};
