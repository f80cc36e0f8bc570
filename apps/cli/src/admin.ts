import { isUnusable, parseAdmin, USAGE } from './admin/command-line.ts';
import { runCommand } from './admin/commands.ts';
import { openTable } from './admin/open-table.ts';
import { Refusal } from './admin/refusal.ts';

const { stdout, stderr, env, argv } = process;

/** 0: done, or shown what would be done. 1: not possible, and why. 2: the arguments are of no use. */
const main = async (): Promise<0 | 1 | 2> => {
  const asked = parseAdmin(argv.slice(2));
  if (asked === 'help') {
    stdout.write(USAGE);
    return 0;
  }
  if (isUnusable(asked)) {
    stderr.write(`admin: ${asked.unusable}\n\n${USAGE}`);
    return 2;
  }
  try {
    const table = await openTable(env);
    try {
      await runCommand(table, asked, (text) => void stdout.write(`${text}\n`));
    } finally {
      await table.close();
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    stderr.write(`admin: ${error.message}\n`);
    return 1;
  }
};

stdout.on('error', () => process.exit(1));
process.exitCode = await main();
