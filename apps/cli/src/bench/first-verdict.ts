import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { fingerprint } from '@guestlist/rules';
import { createMember, recordInvitation, type Store, streamRecord, unscoredInvitations } from '@guestlist/store';
import { member } from '@guestlist/store/test-builders';
import { startLocalTable } from '@guestlist/store/test-table';
import { casesOf } from '../evaluate-facts.ts';
import { type Inbox, readInboxes } from '../evaluate-inboxes.ts';

const run = promisify(execFile);

const INBOXES = fileURLToPath(new URL('../../../../packages/rules/test/inboxes', import.meta.url));
const INBOXES_TO_FILL = 5;
const AFTER_ALL = '2100';
/** What its log says then. */
const JUDGED = '"message":"verdict"';

const MEASURE = `const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const event = JSON.parse(process.argv[2]);
const began = spent(); const { handler } = await import(process.argv[1]); await handler(event);
const took = spent() - began;
process.stderr.write(String(took)); process.exit(0);`;

/** A member with the profile and the invitations of a labelled inbox, none of them judged. */
const fill = async (store: Store, inbox: Inbox): Promise<void> => {
  const memberId = inbox.name;
  const joined = { member: member(memberId, { profile: inbox.persona }), status: 'active', nextDueAt: null } as const;
  await createMember(store, { ...joined, at: '2026-01-01T00:00:00.000Z' });
  for (const [n, { facts }] of casesOf(inbox, false).entries()) {
    const { invitation, receivedAt } = facts;
    const mail = { memberId, facts: invitation, receivedAt, messageId: `${memberId}-${n}`, fingerprint };
    await recordInvitation(store, { ...mail, trust: 'verified', defects: [], templateKey: null, language: 'en' });
  }
};

/**
 * Loads score in processes of its own, each with one record of an invitation that waits, over a table on this machine.
 *
 * @param paths its module, or several to be compared in turn
 * @returns by path, milliseconds of processor time from before the import until the verdict is written, of every process
 */
export const firstVerdictTimes = async (
  paths: readonly string[],
  environment: Readonly<Record<string, string>>,
  processes: number,
): Promise<ReadonlyMap<string, readonly number[]>> => {
  const { store, endpoint, stop } = await startLocalTable();
  try {
    for (const inbox of readInboxes([INBOXES]).slice(0, INBOXES_TO_FILL)) await fill(store, inbox);
    // What is settled is not judged again: each process has an invitation of its own.
    const waiting = await unscoredInvitations(store, { before: AFTER_ALL, limit: processes * paths.length });
    const times = new Map(paths.map((path): [string, number[]] => [path, []]));
    const env = { PATH: process.env['PATH'] ?? '', ...environment, DYNAMODB_ENDPOINT: endpoint, TABLE: store.table };
    for (const [n, ref] of waiting.entries()) {
      const path = paths[n % paths.length] ?? '';
      const event = JSON.stringify({ Records: [streamRecord(ref)] });
      const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', MEASURE, path, event], {
        env,
      });
      if (!stdout.includes(JUDGED)) throw new Error(`score did not judge: ${stdout}`);
      times.get(path)?.push(Number(stderr));
    }
    return times;
  } finally {
    await stop();
  }
};
