import { systemResolver, type Zone, zoneResolver } from '@guestlist/mail-trust';
import { type MailFile, reasonOf, type Unreadable } from './find-files.ts';
import { mailsOf, type SourcedMail } from './open-mails.ts';
import type { ProgressBar } from './progress-bar.ts';
import type { Report } from './report.ts';
import { newRunMemory } from './run-memory.ts';
import type { Reader } from './settings.ts';
import { type Run, triageMail } from './triage-mail.ts';

export interface Task {
  readonly files: readonly MailFile[];
  readonly reader: Reader;
  /** Null asks system DNS. */
  readonly zone: Zone | null;
  readonly report: Report;
  readonly bar: ProgressBar;
  /** Told of each file or mail that cannot be read; the rest goes on. */
  readonly unreadable: (file: Unreadable) => void;
}

/**
 * Reads all files in turn and reports each mail. A mail is judged with what the mails before it have taught (who viewed
 * the profile, who is known, which invitations came together), never with what comes after: a mailbox is a stream.
 */
export const runTriage = async (task: Task): Promise<void> => {
  const run: Run = {
    reader: task.reader,
    resolver: task.zone === null ? systemResolver() : zoneResolver(task.zone),
    memory: newRunMemory(),
    startedAt: new Date().toISOString(),
  };
  for (const file of task.files) await triageFile(file, task, run);
  task.bar.clear();
  await task.report.end();
};

const triageFile = async (file: MailFile, task: Task, run: Run): Promise<void> => {
  try {
    for await (const mail of mailsOf(file, task.bar.add)) await reportMail(mail, task, run);
  } catch (error) {
    task.unreadable({ path: file.path, why: reasonOf(error) });
  }
};

/** Content is never an error, so whatever is thrown here is our own fault: the mail is named, its words are not. */
const reportMail = async (mail: SourcedMail, task: Task, run: Run): Promise<void> => {
  const triaged = await triageMail(mail, run).catch((error: unknown) => {
    task.unreadable({
      path: mail.source,
      why: `internal error (${error instanceof Error ? error.name : typeof error})`,
    });
    return [];
  });
  task.bar.clear();
  for (const one of triaged) await task.report.mail(one);
};
