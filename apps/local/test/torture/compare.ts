import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { InvitationKey } from '@guestlist/model';
import { digestByKey, invitation, openInvitations, type StoredInvitation, unscoredInvitations } from '@guestlist/store';
import { startDatabase } from '../../src/database.ts';
import type { Ledger } from './ledger.ts';
import type { SentDigest } from './outbox-reader.ts';

const keyOf = (invitationId: string): InvitationKey => `i.${invitationId}` as InvitationKey;

const jsonFiles = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));

/** Opens the table of a system that has stopped. */
const openTable = async (dataDir: string) => {
  const database = await startDatabase(join(dataDir, 'dynamodb'));
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ region: 'local', credentials, endpoint: database.endpoint });
  return {
    store: { client, table: 'guestlist' },
    close: async () => {
      client.destroy();
      await database.close();
    },
  };
};
type Table = Awaited<ReturnType<typeof openTable>>['store'];

/** Every accepted mail has its row, judged; nothing else has one. */
const compareMails = async (store: Table, ledger: Ledger, wrong: string[]) => {
  const found = new Map<string, StoredInvitation>();
  for (const { invitationId, member, accepted } of ledger.mails) {
    if (accepted === 0) continue;
    const row = await invitation(store, member.memberId, keyOf(invitationId));
    if (row === null) wrong.push(`lost: mail of invitation ${invitationId} was accepted and has no row`);
    else if (row.verdict === null || !row.settled) wrong.push(`invitation ${invitationId} has no settled verdict`);
    else found.set(invitationId, row);
  }
  let rows = 0;
  let from: Record<string, unknown> | undefined;
  do {
    const page = await store.client.send(
      new ScanCommand({ TableName: store.table, ...(from === undefined ? {} : { ExclusiveStartKey: from as never }) }),
    );
    rows += (page.Items ?? []).filter(({ kind }) => kind?.S === 'invitation').length;
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  const sent = ledger.mails.filter(({ accepted }) => accepted > 0).length;
  if (rows !== sent) wrong.push(`there are ${rows} invitations for ${sent} that were sent`);
  const waiting = await unscoredInvitations(store, { before: '9999' });
  if (waiting.length > 0) wrong.push(`${waiting.length} invitations still wait in the index`);
  return found;
};

/** The dates on which each member's digests went out; a date that comes again is wrong. */
const datesSent = (digests: readonly SentDigest[], wrong: string[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const sent = new Map<string, Set<string>>();
  for (const { memberId, localDate } of digests) {
    const dates = sent.get(memberId) ?? new Set();
    if (dates.has(localDate)) wrong.push(`twice: the digest of ${localDate} went out again`);
    sent.set(memberId, dates.add(localDate));
  }
  return sent;
};

/** The date of the first digest that lists each invitation, by its key. */
const firstListed = async (store: Table, digests: readonly SentDigest[], wrong: string[]) => {
  const listed = new Map<string, string>();
  for (const [memberId, dates] of datesSent(digests, wrong))
    for (const localDate of [...dates].sort()) {
      const stored = await digestByKey(store, memberId, localDate);
      if (stored?.status !== 'sent') wrong.push(`the digest of ${localDate} went out and is not noted as sent`);
      for (const { key } of stored?.rows ?? []) if (!listed.has(key)) listed.set(key, localDate);
    }
  return listed;
};

/**
 * Every tick that was answered while no mail came left a digest with all that had been accepted before it; none went
 * out twice. A mail that comes meanwhile may open a verdict anew, and what waits for one is left to the next digest.
 */
const compareDigests = async (
  store: Table,
  ledger: Ledger,
  digests: readonly SentDigest[],
  rows: ReadonlyMap<string, StoredInvitation>,
  wrong: string[],
) => {
  const listed = await firstListed(store, digests, wrong);
  const owed = ledger.ticks
    .filter(({ isCalm }) => isCalm)
    .flatMap(({ at, before }) => before.map(({ invitationId }) => ({ at, invitationId })));
  for (const { at, invitationId } of owed) {
    const first = listed.get(keyOf(invitationId));
    const decided = (rows.get(invitationId)?.history.length ?? 0) > 0;
    if (!decided && (first === undefined || first > at.slice(0, 10)))
      wrong.push(`invitation ${invitationId} is in no digest up to ${at}, though it was accepted before`);
  }
};

/** Every decision that was acknowledged stands, once; none stands that nobody made. */
const compareDecisions = (ledger: Ledger, rows: ReadonlyMap<string, StoredInvitation>, wrong: string[]): void => {
  const made = new Map(ledger.decisions.map((decision) => [decision.invitationId, decision]));
  for (const { invitationId, action, acknowledged } of ledger.decisions) {
    const { history = [], decision = null } = rows.get(invitationId) ?? {};
    if (acknowledged && decision?.action !== action) wrong.push(`decision on ${invitationId} was noted and is gone`);
    if (history.length > 1) wrong.push(`decision on ${invitationId} is there ${history.length} times`);
  }
  for (const [invitationId, { history }] of rows)
    if (history.length > 0 && !made.has(invitationId)) wrong.push(`nobody decided on ${invitationId}`);
};

/** What waits for nobody: queues, dead letters, half-written files. */
const compareFiles = async (dataDir: string, ledger: Ledger, wrong: string[]): Promise<void> => {
  for (const queue of ['mail', 'send', 'mail-dead-letters', 'send-dead-letters']) {
    const left = await jsonFiles(join(dataDir, 'queues', queue));
    if (left.length > 0) wrong.push(`${left.length} messages are left in ${queue}`);
  }
  const raw = await readdir(join(dataDir, 'raw')).catch(() => []);
  const lostAnswers = ledger.mails.reduce((sum, { tried, accepted }) => sum + tried - accepted, 0);
  if (raw.length > lostAnswers) wrong.push(`${raw.length} raw mails are left, of ${lostAnswers} that may be`);
  const halves = (await readdir(dataDir, { recursive: true })).filter((name) => name.endsWith('.part'));
  if (halves.length > 0) wrong.push(`${halves.length} half-written files are left`);
};

/**
 * Holds what is kept in a stopped system's folder against what was sent to it.
 *
 * @returns everything that is wrong, in words; empty when nothing is
 */
export const compare = async (
  dataDir: string,
  ledger: Ledger,
  digests: readonly SentDigest[],
): Promise<readonly string[]> => {
  const wrong: string[] = [];
  const { store, close } = await openTable(dataDir);
  try {
    const rows = await compareMails(store, ledger, wrong);
    await compareDigests(store, ledger, digests, rows, wrong);
    compareDecisions(ledger, rows, wrong);
    for (const { memberId } of ledger.members) {
      const open = await openInvitations(store, memberId, 500);
      const undecided = [...rows.values()].filter((row) => row.memberId === memberId && row.decision === null).length;
      if (open.filter(({ decision }) => decision === null).length !== undecided)
        wrong.push(`the index of open invitations of ${memberId} says ${open.length} where ${undecided} are`);
    }
  } finally {
    await close();
  }
  await compareFiles(dataDir, ledger, wrong);
  return wrong;
};
