import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PNPM, ROOT } from '../boot/places.mjs';

const run = promisify(execFile);

interface DryRun {
  readonly tasks: readonly { readonly taskId: string; readonly hash: string }[];
}

/** What turbo would look up in its cache, task by task. */
const hashes = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const args = ['-y', PNPM, 'exec', 'turbo', 'run', 'typecheck', '--dry=json', '--cwd', folder];
  const { stdout } = await run('npx', args, { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 });
  // The form of turbo's own report; pnpm may say a line before it.
  const { tasks } = JSON.parse(stdout.slice(stdout.indexOf('\n{') + 1)) as DryRun;
  return new Map(tasks.map(({ taskId, hash }) => [taskId, hash]));
};

/** turbo hashes what git tracks. */
const tracked = existsSync(join(ROOT, '.git')) && spawnSync('git', ['--version']).status === 0;

describe.skipIf(!tracked)('the cache of type checks', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'guestlist-turbo-'));
    await run('git', ['clone', '--quiet', '--shared', ROOT, folder]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('forgets all that builds on a package when its source changes, and nothing else', async () => {
    const before = await hashes(folder);
    await appendFile(join(folder, 'packages/rules/src/judge.ts'), '\nexport const changed = 1;\n');
    const after = await hashes(folder);
    const forgotten = [...before].flatMap(([task, hash]) => (after.get(task) === hash ? [] : [task]));
    const checks = forgotten.filter((task) => task.endsWith('#typecheck'));
    expect(checks).toEqual(
      expect.arrayContaining(['rules', 'score', 'local', 'cli'].map((name) => `@guestlist/${name}#typecheck`)),
    );
    expect(checks).not.toContain('@guestlist/model#typecheck');
    expect(checks).not.toContain('@guestlist/mail-trust#typecheck');
  });
});
