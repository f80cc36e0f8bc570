import { parseArgs } from 'node:util';

export interface CommandLine {
  readonly json: boolean;
  readonly profile: string | null;
  readonly dns: string | null;
  readonly paths: readonly [string, ...string[]];
}

export const USAGE = `triage [--json] [--profile FILE] [--dns ZONE.json] PATH…

Reads LinkedIn notification mails and says what they are, who vouches for them, and what to think of each invitation.

  PATH            a mail (.eml), a mailbox (.mbox, .mbox.gz) or a folder of them
  --json          one JSON object a mail, one a line, instead of a table
  --profile FILE  who the mails are for: a persona in JSON, with "email" for the member's own addresses
  --dns FILE      look keys up in this zone ({"name": {"TXT": [["…"]]}}) instead of system DNS
`;

/**
 * Reads the arguments of triage.
 *
 * @returns what is asked for; `help`; or a sentence saying what to do instead
 */
export const parseCommandLine = (args: readonly string[]): CommandLine | 'help' | { readonly unusable: string } => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        profile: { type: 'string' },
        dns: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [first, ...more] = positionals;
    if (values.help) return 'help';
    if (first === undefined) return { unusable: 'Name at least one mail, mailbox or folder to read.' };
    return { json: values.json, profile: values.profile ?? null, dns: values.dns ?? null, paths: [first, ...more] };
  } catch (error) {
    return { unusable: error instanceof Error ? error.message : String(error) };
  }
};
