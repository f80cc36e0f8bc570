import { parseArgs } from 'node:util';

export interface BenchCommand {
  readonly json: boolean;
  readonly large: boolean;
  /** Names of the benchmarks to run; all when empty. */
  readonly only: readonly string[];
}

/** @returns what was asked for, or the usage with what is wrong about it */
export const parseCommandLine = (
  args: readonly string[],
  names: readonly string[],
): BenchCommand | { readonly unusable: string } => {
  const usage = `usage: bench [--json] [--large] [--only NAME]…\n  names: ${names.join(', ')}\n  --large  a mailbox of 1 GiB, a table of a million items, ten times as many mails on one machine\n`;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean' },
        large: { type: 'boolean' },
        only: { type: 'string', multiple: true },
      },
    });
    const only = (values.only ?? []).flatMap((list) => list.split(','));
    const unknown = only.find((name) => !names.includes(name));
    if (unknown !== undefined) return { unusable: `bench: there is no benchmark "${unknown}"\n${usage}` };
    return { json: values.json ?? false, large: values.large ?? false, only };
  } catch (error) {
    return { unusable: `bench: ${error instanceof Error ? error.message : String(error)}\n${usage}` };
  }
};
