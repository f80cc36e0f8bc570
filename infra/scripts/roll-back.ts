import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError, run } from './operate/command.ts';
import { outputOf, runProgram } from './operate/spawned.ts';

const USAGE = `--to VERSION         a tag or commit of this repository that was deployed before
--domain D           as it was deployed; other options of deploy go into --deploy-options
--deploy-options O   in one word: --deploy-options="--zone Z0123456789:example.org --send-rate 200"`;

await run({
  usage: USAGE,
  options: { to: { type: 'string' }, domain: { type: 'string' }, 'deploy-options': { type: 'string' } },
  plan: async ({ to, domain, 'deploy-options': more }, { region }) => {
    if (typeof to !== 'string' || typeof domain !== 'string')
      throw new CommandError(`Say which version and which domain.\n\n${USAGE}`);
    const commit = outputOf('git', ['rev-parse', '--verify', '--end-of-options', `${to}^{commit}`]);
    const undone = outputOf('git', ['rev-list', '--count', `${commit}..HEAD`]);
    const title = outputOf('git', ['log', '-1', '--format=%s', commit]);
    const folder = join(tmpdir(), `guestlist-${commit.slice(0, 12)}`);
    const options = [
      '--domain',
      domain,
      '--region',
      region,
      ...String(more ?? '')
        .split(' ')
        .filter(Boolean),
    ];
    return [
      {
        says: `git: check out ${commit.slice(0, 12)} ("${title}", ${undone} commits before this one) into ${folder}`,
        does: async () => {
          runProgram('git', ['worktree', 'add', '--detach', folder, commit]);
          return null;
        },
      },
      {
        says: `there: npm run deploy -- ${options.join(' ')}. The table stays: its form is only ever added to, so the older version reads what the newer wrote.`,
        does: async () => {
          runProgram('npm', ['run', 'deploy', '--', ...options], folder);
          return null;
        },
      },
      {
        says: 'git: take that folder away again',
        does: async () => {
          runProgram('git', ['worktree', 'remove', '--force', folder]);
          return null;
        },
      },
    ];
  },
});
