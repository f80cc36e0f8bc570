import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SECRETS, secretsIn } from './tracked-secrets.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Files that are no text of ours: pictures, and hashes of packages. */
const NOT_READ = /\.png$|^pnpm-lock\.yaml$/u;
/** The one key in the repository signs mails written for tests, and says so. */
const TEST_KEY = 'packages/linkedin-mail/test/writer/test-only-key.ts';

const NOT_OURS = /(?:^|\/)(?:node_modules|dist|cdk\.out|\.turbo|\.git|data)(?:\/|$)/u;

const listed = (): readonly string[] => {
  try {
    return execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 }).split('\0');
  } catch {
    // Not a clone but an unpacked archive: what is there is what was tracked.
    return readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
      (path) => !NOT_OURS.test(path) && statSync(join(ROOT, path)).isFile(),
    );
  }
};

const tracked = (): readonly string[] =>
  listed().filter((path) => path !== '' && !NOT_READ.test(path) && existsSync(join(ROOT, path)));

/** Put together here, so that this file holds none of them itself. */
const SAMPLES: Readonly<Record<string, string>> = {
  'a private key': ['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' '),
  'a key of AWS': ['AKIA', 'ABCDEFGHIJKLMNOP'].join(''),
  'a token of GitHub, npm, Slack, Stripe or Google': ['ghp', 'a'.repeat(36)].join('_'),
  'a web token': ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0In0', 'x'].join('.'),
  'a key that signs links': ['1', 'A'.repeat(43)].join(':'),
  'a token of LinkedIn’s': ['midToken', 'AQHh3vvv8Kq2Pw'].join('='),
  'somebody’s mail address': ['jane.roe', 'acme-corp.com'].join('@'),
  'an address of a machine': ['10', '1', '2', '3'].join('.'),
  'a path of somebody’s machine': ['', 'home', 'jane', 'guestlist'].join('/'),
};

describe('what is tracked', () => {
  it('holds no key, no token, nobody’s address and no machine’s path', () => {
    const paths = tracked();
    expect(paths.length).toBeGreaterThan(1000);
    const found = paths.flatMap((path) =>
      secretsIn(readFileSync(join(ROOT, path), 'utf8')).map(({ what, begins }) => `${path}: ${what} (${begins})`),
    );
    const hint = 'take it out of the history too; what is invented uses .example, or stands in tracked-secrets.ts';
    expect(found, hint).toEqual([`${TEST_KEY}: a private key (-----BEGIN P…)`]);
    expect(readFileSync(join(ROOT, TEST_KEY), 'utf8')).toMatch(/TEST ONLY/u);
  });

  it.each(SECRETS.map(({ name }) => name))('would be found out if it held %s', (name) => {
    const sample = SAMPLES[name] ?? '';
    for (const text of [sample, `x = '${sample}';`, `see ${sample}, please`])
      expect(secretsIn(text).map(({ what }) => what)).toContain(name);
  });
});
