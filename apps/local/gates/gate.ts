import { spawn } from 'node:child_process';

/** What a gate found. `skipped` names what could not run here, and why. */
export interface GateResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
}

export interface Gate {
  readonly name: string;
  readonly run: () => Promise<GateResult>;
}

export const PASSED: GateResult = { passed: 1, failed: 0, skipped: [] };
export const FAILED: GateResult = { passed: 0, failed: 1, skipped: [] };
export const skipped = (...why: readonly string[]): GateResult => ({ passed: 0, failed: 0, skipped: why });

/** Runs a command with our output, and gives its exit code (1 when a signal ended it). */
export const execute = (command: string, args: readonly string[], cwd: string): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, [...args], { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
    const end = (): void => void child.kill('SIGTERM');
    // While somebody listens for it, Node keeps the channel, and with it this process.
    const done = (code: number): void => {
      process.off('disconnect', end);
      resolve(code);
    };
    process.once('disconnect', end);
    child.on('error', () => done(1));
    child.on('exit', (code) => done(code ?? 1));
  });
