import { parseArgs } from 'node:util';

export const USAGE = `admin COMMAND [--yes]

What an operator does for members and for people who were invited from. Without --yes nothing is changed: it says what it would do.

  members                    everybody: id, address, status, next digest
  export MEMBER              all that is held of a member, as JSON
  erase MEMBER               leaves nothing of a member
  new-door MEMBER            gives a member a new door; the old one dies
  requests                   what people asked on the inviters' page, oldest first
  show-inviter PROFILE       what is held about a person, as JSON, without naming the members
  erase-inviter PROFILE      leaves nothing of a person, with any member
  close-request ID           takes an answered request off the list
  replay-rules               how many decided invitations the rules of this version would put into the other group

  MEMBER   their id or one of their addresses       PROFILE   https://www.linkedin.com/in/slug/ or the slug

The table: DATA_DIR (./data) on one machine, whether or not Guestlist runs there; or TABLE on AWS, with the usual
credentials and AWS_REGION (DYNAMODB_ENDPOINT for a database elsewhere).
`;

const COMMANDS = {
  members: 0,
  export: 1,
  erase: 1,
  'new-door': 1,
  requests: 0,
  'show-inviter': 1,
  'erase-inviter': 1,
  'close-request': 1,
  'replay-rules': 0,
} as const;

export type CommandName = keyof typeof COMMANDS;

export interface AdminCommand {
  readonly name: CommandName;
  /** Empty for commands that need none. */
  readonly argument: string;
  readonly yes: boolean;
}

interface Unusable {
  readonly unusable: string;
}

export const isUnusable = (asked: AdminCommand | Unusable): asked is Unusable => 'unusable' in asked;

const isCommand = (text: string): text is CommandName => Object.hasOwn(COMMANDS, text);

/** Reads the arguments: a command; `help`; or a sentence saying what is wrong with them. */
export const parseAdmin = (args: readonly string[]): AdminCommand | 'help' | Unusable => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { yes: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    });
    const [name, argument = '', ...more] = positionals;
    if (values.help) return 'help';
    if (name === undefined) return { unusable: 'Say what is to be done.' };
    if (!isCommand(name)) return { unusable: `There is no command "${name}".` };
    const given = positionals.length - 1;
    if (more.length > 0 || given !== COMMANDS[name])
      return { unusable: COMMANDS[name] === 0 ? `${name} takes no argument.` : `${name} takes one argument.` };
    return { name, argument, yes: values.yes };
  } catch (error) {
    return { unusable: error instanceof Error ? error.message : String(error) };
  }
};
