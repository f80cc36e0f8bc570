import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The command cannot be carried out; the message says what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** One thing that a command will do: said first, done only with --yes. */
export interface Step {
  readonly says: string;
  /** Gives what came of it. */
  readonly does: () => Promise<string | null>;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** What every command knows besides its own options. */
export interface Common {
  readonly region: string;
  readonly yes: boolean;
}

export interface Command<O extends Options> {
  /** Its own options, one a line, for whoever mistypes one. */
  readonly usage: string;
  readonly options: O;
  /** Looks at what is there and says what it will do; changes nothing. */
  readonly plan: (
    values: Readonly<Record<keyof O, string | boolean | undefined>>,
    common: Common,
  ) => Promise<readonly Step[]>;
}

const COMMON = { region: { type: 'string' }, yes: { type: 'boolean' } } as const;
const COMMON_USAGE = `--region R           where it is deployed (AWS_REGION, else eu-west-1)
--yes                do it; without, it is only said`;

const parsed = (args: readonly string[], options: Options, usage: string) => {
  try {
    return parseArgs({ args: [...args], options: { ...options, ...COMMON } }).values;
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : 'Unknown option'}\n\n${usage}${COMMON_USAGE}`);
  }
};

const carryOut = async (steps: readonly Step[], yes: boolean): Promise<void> => {
  if (steps.length === 0) return console.log('There is nothing to do.');
  console.log(yes ? 'This will be done:' : 'This would be done:');
  for (const [n, { says }] of steps.entries()) console.log(`${n + 1}. ${says}`);
  if (!yes) return console.log('Nothing is done yet. Add --yes to do it.');
  for (const [n, { does }] of steps.entries()) {
    const came = await does();
    console.log(`${n + 1}. done${came === null ? '' : `: ${came}`}`);
  }
};

/** Runs an operator's command: reads its options, says what it will do, and does it when told to. */
export const run = async <O extends Options>(command: Command<O>, args = process.argv.slice(2)): Promise<void> => {
  try {
    const usage = command.usage === '' ? '' : `${command.usage}\n`;
    const values = parsed(args, command.options, usage);
    const region = String(values['region'] ?? process.env['AWS_REGION'] ?? 'eu-west-1');
    const yes = values['yes'] === true;
    // What parseArgs gives for the options of the command.
    const steps = await command.plan(values as Parameters<typeof command.plan>[0], { region, yes });
    await carryOut(steps, yes);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isOurs = error instanceof CommandError;
    // An answer of AWS's has a name that says more than its trace.
    if (!isOurs && !('$fault' in error)) throw error;
    console.error(isOurs ? error.message : `AWS answered ${error.name}.`);
    process.exitCode = 1;
  }
};
