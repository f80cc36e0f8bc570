import { randomBytes } from 'node:crypto';
import { DOOR_BYTES, newDoor } from '@guestlist/model';
import {
  closeInviterRequest,
  eraseMember,
  exportMember,
  inviterRequests,
  memberByEmail,
  memberById,
  membersPage,
  replaceDoor,
  type StoredMember,
} from '@guestlist/store';
import type { AdminCommand } from './command-line.ts';
import { eraseAllOf, heldAbout, wordsFor } from './inviter.ts';
import type { OpenTable } from './open-table.ts';
import { Refusal } from './refusal.ts';
import { replay, replayLines } from './replay.ts';

type Say = (text: string) => void;
type Run = (table: OpenTable, command: AdminCommand, say: Say) => Promise<void>;

const member = async ({ store }: OpenTable, who: string): Promise<StoredMember> => {
  const found = who.includes('@') ? await memberByEmail(store, who) : await memberById(store, who);
  if (found === null) throw new Refusal(`There is no member "${who}". "admin members" lists them.`);
  return found;
};

/** Says what would happen; true when it is to happen. */
const agreed = (yes: boolean, say: Say, what: string): boolean => {
  say(yes ? what : `${what}\nNothing was changed: add --yes to do it.`);
  return yes;
};

const members: Run = async ({ store }, _, say) => {
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof membersPage>> = await membersPage(store, { cursor });
    for (const { member: one, status, nextDueAt } of page.items)
      say([one.memberId, one.email, status, nextDueAt ?? 'no digest planned'].join('  '));
    cursor = page.cursor;
  } while (cursor !== null);
};

const exportOne: Run = async (table, { argument }, say) => {
  const { member: one } = await member(table, argument);
  say(JSON.stringify(await exportMember(table.store, one.memberId), null, 2));
};

const erase: Run = async (table, { argument, yes }, say) => {
  const { member: one } = await member(table, argument);
  const what = `Everything of ${one.name} <${one.email}> goes: settings, door, invitations, decisions.`;
  if (!agreed(yes, say, what)) return;
  const items = await eraseMember(table.store, one.memberId);
  await table.forget([one.email, ...one.addresses, one.door]);
  say(`${items} items are erased.`);
};

const giveDoor: Run = async (table, { argument, yes }, say) => {
  const { member: one } = await member(table, argument);
  if (!agreed(yes, say, `${one.name} <${one.email}> gets a new door; mail to ${one.door} is refused from then on.`))
    return;
  const door = newDoor(randomBytes(DOOR_BYTES), one.door.slice(one.door.lastIndexOf('@') + 1));
  await replaceDoor(table.store, { memberId: one.memberId, door });
  say(door);
};

const requests: Run = async ({ store }, _, say) => {
  const open = await inviterRequests(store);
  for (const { requestId, at, wish, profileUrl, replyTo } of open)
    say([requestId, at, wish, profileUrl, `answer to ${replyTo}`].join('  '));
  if (open.length === 0) say('No request is open.');
};

const showInviter: Run = async ({ store }, { argument }, say) =>
  say(JSON.stringify(await heldAbout(store, argument), null, 2));

const eraseInviter: Run = async (table, { argument, yes }, say) => {
  const held = await heldAbout(table.store, argument);
  const invitations = `${held.invitations.length} invitations`;
  const what = `Everything about ${held.profileUrl} goes, with every member: ${invitations}, profile views, what was learned, kept mails that name them.`;
  if (!agreed(yes, say, what)) return;
  const items = await eraseAllOf(table.store, argument);
  await table.forgetNaming(wordsFor(held));
  say(`${items} items are erased.`);
};

const closeRequest: Run = async ({ store }, { argument, yes }, say) => {
  const request = (await inviterRequests(store)).find(({ requestId }) => requestId === argument);
  if (request === undefined) throw new Refusal(`There is no open request "${argument}". "admin requests" lists them.`);
  if (!agreed(yes, say, `The request of ${request.replyTo} about ${request.profileUrl} is answered.`)) return;
  await closeInviterRequest(store, request);
};

const replayRules: Run = async ({ store }, _, say) => {
  for (const line of replayLines(await replay(store))) say(line);
};

const COMMANDS: Readonly<Record<AdminCommand['name'], Run>> = {
  members,
  export: exportOne,
  erase,
  'new-door': giveDoor,
  requests,
  'show-inviter': showInviter,
  'erase-inviter': eraseInviter,
  'close-request': closeRequest,
  'replay-rules': replayRules,
};

/** Does what the command asks for. @throws Refusal when it cannot be done */
export const runCommand = (table: OpenTable, command: AdminCommand, say: Say): Promise<void> =>
  COMMANDS[command.name](table, command, say);
