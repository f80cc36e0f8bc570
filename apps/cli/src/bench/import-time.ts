import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const MEASURE = `const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const began = spent(); await import(process.argv[1]); const took = spent() - began;
process.stdout.write(String(took)); process.exit(0);`;

/**
 * Imports modules, each in processes of its own, in turn.
 *
 * @returns milliseconds of processor time by path, of every process
 */
export const importTimes = async (
  paths: readonly string[],
  environment: Readonly<Record<string, string>>,
  processes: number,
): Promise<ReadonlyMap<string, readonly number[]>> => {
  const times = new Map(paths.map((path): [string, number[]] => [path, []]));
  const env = { PATH: process.env['PATH'] ?? '', ...environment };
  for (let round = 0; round < processes; round += 1) {
    for (const path of paths) {
      const { stdout } = await run(process.execPath, ['--input-type=module', '-e', MEASURE, path], { env });
      times.get(path)?.push(Number(stdout));
    }
  }
  return times;
};
