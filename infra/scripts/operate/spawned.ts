import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { CommandError } from './command.ts';

/** CDK's own command line, in the version that this project pins. */
export const CDK = fileURLToPath(import.meta.resolve('aws-cdk/bin/cdk'));
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs a program to its end, with our terminal. @throws CommandError when it fails */
export const runProgram = (program: string, args: readonly string[], cwd = ROOT): void => {
  const { status, error } = spawnSync(program, [...args], { stdio: 'inherit', cwd });
  if (error !== undefined) throw new CommandError(`${program} could not be started (${error.message}).`);
  if (status !== 0)
    throw new CommandError(`${program} ${args[0] ?? ''} ended with ${status}; what came after it is not done.`);
};

/** Runs a program and gives what it printed. @throws CommandError when it fails */
export const outputOf = (program: string, args: readonly string[], cwd = ROOT): string => {
  const { status, stdout, stderr, error } = spawnSync(program, [...args], { encoding: 'utf8', cwd });
  if (error !== undefined) throw new CommandError(`${program} could not be started (${error.message}).`);
  if (status !== 0) throw new CommandError(stderr.trim() || `${program} ${args[0] ?? ''} ended with ${status}.`);
  return stdout.trim();
};
