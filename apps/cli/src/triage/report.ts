import { once } from 'node:events';
import { jsonLine } from './json-line.ts';
import { type Look, tableLines } from './table.ts';
import { newTally } from './tally.ts';
import type { TriagedMail } from './triage-mail.ts';

/** What was found, on its way to standard output. Each call waits until the reader of a pipe has caught up. */
export interface Report {
  readonly mail: (mail: TriagedMail) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** JSON Lines and nothing else. */
export const jsonReport = (out: NodeJS.WritableStream): Report => ({
  mail: (mail) => write(out, `${jsonLine(mail)}\n`),
  end: async () => {},
});

/** A table for people, with a count under it. */
export const tableReport = (out: NodeJS.WritableStream, look: Look): Report => {
  const tally = newTally();
  return {
    mail: (mail) => {
      tally.add(mail);
      return write(out, `${tableLines(mail, look).join('\n')}\n`);
    },
    end: () => write(out, `\n${tally.summary()}\n`),
  };
};

const write = async (out: NodeJS.WritableStream, text: string): Promise<void> => {
  if (!out.write(text)) await once(out, 'drain');
};
