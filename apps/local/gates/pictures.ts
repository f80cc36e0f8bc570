import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { ROOT } from '../boot/places.mjs';
import { type Gate, PASSED, skipped } from './gate.ts';

const TAKEN = `${ROOT}/apps/local/pictures/taken.json`;

/** What gives mail and pages their look, and the demo its people and their points. Words change too often, and seldom a picture with them. */
const SHAPED_BY = [
  'packages/digest-mail/src/generated/digest.html.ts',
  'packages/digest-mail/src/look.ts',
  'apps/decide/src/look/stylesheet.ts',
  'apps/decide/src/pages/decision-page.tsx',
  'apps/decide/src/pages/settings-page.tsx',
  'apps/decide/src/routes/history-routes.tsx',
  'apps/local/src/demo/people.ts',
  'packages/rules/src/points.ts',
  'packages/rules/src/policy.ts',
];

/** A fingerprint of each file that the README's pictures depend on. */
export const pictureSources = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    SHAPED_BY.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(`${ROOT}/${path}`))
        .digest('hex')
        .slice(0, 16),
    ]),
  );

const changed = (): readonly string[] => {
  const then: Record<string, string> = existsSync(TAKEN) ? JSON.parse(readFileSync(TAKEN, 'utf8')) : {};
  return Object.entries(pictureSources()).flatMap(([path, now]) => (then[path] === now ? [] : [path]));
};

/** Says which files changed since the pictures were taken. It does not fail: not every change of a file is one to be seen. */
export const pictures: Gate = {
  name: 'pictures',
  run: () => {
    const since = changed();
    if (since.length === 0) return Promise.resolve(PASSED);
    return Promise.resolve(skipped(`pictures may be stale (${since.join(', ')}): npm run pictures, and look at them`));
  },
};
