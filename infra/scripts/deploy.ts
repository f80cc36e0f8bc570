import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ASSEMBLY, synthesised } from './synth.ts';

/** CDK's own command line, in the version that this project pins. */
const CDK = fileURLToPath(import.meta.resolve('aws-cdk/bin/cdk'));
const ALWAYS = ['--app', ASSEMBLY, '--no-notices', '--no-version-reporting'];

/** What happens, in order. The first that fails ends it. */
const STEPS = [
  { says: 'Shows how the stacks differ from what is deployed', args: ['diff'] },
  {
    says: 'Deploys every stack, and asks before a permission grows',
    args: ['deploy', '--all', '--require-approval', 'broadening'],
  },
] as const;

const deploy = async (args: readonly string[]): Promise<number> => {
  const dryRun = args.includes('--dry-run');
  if (!(await synthesised(args.filter((arg) => arg !== '--dry-run')))) return 1;
  for (const { says, args: step } of STEPS) console.log(`${says}: cdk ${step.join(' ')}`);
  if (dryRun) return 0;
  for (const { args: step } of STEPS) {
    const { status } = spawnSync(process.execPath, [CDK, ...step, ...ALWAYS], { stdio: 'inherit' });
    if (status !== 0) return status ?? 1;
  }
  return 0;
};

process.exitCode = await deploy(process.argv.slice(2));
