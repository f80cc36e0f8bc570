import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { fingerprint } from '@guestlist/rules';
import { createMember, recordInvitation, type Store, streamRecord, unscoredInvitations } from '@guestlist/store';
import { member } from '@guestlist/store/test-builders';
import { startLocalTable } from '@guestlist/store/test-table';
import { casesOf } from '../evaluate-facts.ts';
import { readInboxes } from '../evaluate-inboxes.ts';

const run = promisify(execFile);

const INBOXES = fileURLToPath(new URL('../../../../packages/rules/test/inboxes', import.meta.url));
const MEMBER = 'someone';
const AFTER_ALL = '2100';

const MEASURE = `const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const event = JSON.parse(process.argv[2]);
const began = spent(); const { handler } = await import(process.argv[1]); const { batchItemFailures } = await handler(event);
const took = spent() - began;
if (batchItemFailures.length > 0) throw new Error('score did not judge');
process.stderr.write(String(took)); process.exit(0);`;

/** A member with the profile and the invitations of a labelled inbox, none of them judged. */
const fill = async (store: Store): Promise<void> => {
  const [inbox] = readInboxes([INBOXES]);
  if (inbox === undefined) throw new Error(`no inbox in ${INBOXES}`);
  const joined = { member: member(MEMBER, { profile: inbox.persona }), status: 'active', nextDueAt: null } as const;
  await createMember(store, { ...joined, at: '2026-01-01T00:00:00.000Z' });
  for (const [n, { facts }] of casesOf(inbox, false).entries()) {
    const { invitation, receivedAt } = facts;
    const mail = { memberId: MEMBER, facts: invitation, receivedAt, messageId: `mail-${n}`, fingerprint };
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
    await fill(store);
    const waiting = await unscoredInvitations(store, { before: AFTER_ALL, limit: processes });
    const times = new Map(paths.map((path): [string, number[]] => [path, []]));
    const env = { PATH: process.env['PATH'] ?? '', ...environment, DYNAMODB_ENDPOINT: endpoint, TABLE: store.table };
    for (const ref of waiting) {
      const event = JSON.stringify({ Records: [streamRecord(ref)] });
      for (const path of paths) {
        const { stderr } = await run(process.execPath, ['--input-type=module', '-e', MEASURE, path, event], { env });
        times.get(path)?.push(Number(stderr));
      }
    }
    return times;
  } finally {
    await stop();
  }
};
