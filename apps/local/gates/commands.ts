import { existsSync } from 'node:fs';
import { MODULES, PNPM, ROOT, TOOLS } from '../boot/places.mjs';
import { execute, FAILED, type Gate, PASSED, skipped } from './gate.ts';

interface CommandGate {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Without this file the gate cannot run: some tools have no build for every machine. */
  readonly needs: string;
}

const tool = (name: string, command: string, args: readonly string[], needs = `${TOOLS}/${command}`): CommandGate => ({
  name,
  command: `${TOOLS}/${command}`,
  args,
  needs,
});

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch === 'x64' ? '64' : process.arch}`;
const turboBinary = `${MODULES}/.pnpm/node_modules/@turbo/${platform}`;
/** turbo asks for a pnpm on PATH; npx brings one. */
const turbo = (name: string, ...args: readonly string[]): CommandGate => ({
  name,
  command: 'npx',
  args: ['-y', PNPM, 'exec', 'turbo', ...args],
  needs: turboBinary,
});

const asGate = ({ name, command, args, needs }: CommandGate): Gate => ({
  name,
  run: async () => {
    if (!existsSync(needs)) return skipped(`${name}: its program has no build for this machine`);
    return (await execute(command, args, ROOT)) === 0 ? PASSED : FAILED;
  },
});

export const types = asGate(turbo('types', 'run', 'typecheck', '--output-logs=errors-only'));
export const boundaries = asGate(turbo('boundaries', 'boundaries'));
export const lint = asGate(tool('lint', 'biome', ['ci', '--diagnostic-level=error', '--max-diagnostics=20', '.']));
export const unused = asGate(tool('unused code', 'knip', []));
export const generated = asGate(tool('generated files', 'node', [`${ROOT}/apps/local/gates/generate.ts`, '--check']));
export const synth = asGate(tool('synth', 'node', [`${ROOT}/infra/scripts/synth.ts`, '--quiet']));
