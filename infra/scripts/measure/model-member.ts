import type { InvitationKey } from '@guestlist/model';
import { changeDecisions, openInvitations } from '@guestlist/store';
import { Bench } from './bench.ts';
import { asAnother, asMember, endingCopies, pastCopies } from './copies.ts';
import { allItems, type Items, judge } from './days.ts';
import { type Model, putItems } from './fill-table.ts';
import { joinAs } from './join.ts';
import { doorOf, pass, type World } from './pass.ts';

const MEMBER = 'model-member';
const DAY_MS = 24 * 3_600_000;

/** A member who has been through a pass, with one invitation that is open and one that is decided. */
export interface ModelMember extends Model {
  readonly open: Items[number];
  readonly decided: Items[number];
}

/** Takes in a member of whom nothing is known yet, first due in a year. */
export const settleIn = async ({ cloud }: World, memberId: string): Promise<void> => {
  await joinAs(cloud, memberId, doorOf(memberId), new Date(Date.now() + 365 * DAY_MS).toISOString());
};

const decide = async ({ cloud, functions }: World, key: InvitationKey): Promise<void> => {
  const at = new Date().toISOString();
  const ignore = { action: 'ignore', source: 'page', newDevice: false, at } as const;
  await changeDecisions(cloud.table.store, { memberId: MEMBER, key, at, change: (old) => [...old, ignore] });
  await judge(cloud, functions.score, new Bench(cloud));
};

/** Makes a member by the functions themselves, in a table that is empty but for them. */
export const modelMember = async (world: World): Promise<ModelMember> => {
  await settleIn(world, MEMBER);
  await pass(world, MEMBER);
  const [first, second] = await openInvitations(world.cloud.table.store, MEMBER, 2);
  if (first === undefined || second === undefined) throw new Error('the model member has no two open invitations');
  await decide(world, first.key);
  const items = (await allItems(world.cloud)).filter(({ pk }) => pk?.S?.includes(MEMBER));
  const itemOf = (key: InvitationKey): Items[number] => {
    const found = items.find(({ sk }) => sk?.S === `inv#${key}`);
    if (found === undefined) throw new Error(`${key} is not in the table`);
    return found;
  };
  return { items, memberId: MEMBER, open: itemOf(second.key), decided: itemOf(first.key) };
};

/** Gives a member invitations of long ago, all decided. */
export const givePast = async ({ cloud }: World, model: ModelMember, memberId: string, count: number): Promise<void> =>
  putItems(cloud, asMember(pastCopies(model.decided, count, Date.now()), model.memberId, memberId));

/** Gives a member invitations whose time is over. */
export const giveEnding = async (
  { cloud }: World,
  model: ModelMember,
  memberId: string,
  count: number,
): Promise<void> => putItems(cloud, asMember(endingCopies(model.decided, count, Date.now()), model.memberId, memberId));

/** Gives a member invitations that wait for a decision. */
export const giveOpen = async ({ cloud }: World, model: ModelMember, memberId: string, count: number): Promise<void> =>
  putItems(
    cloud,
    asMember(
      Array.from({ length: count }, (_, n) => asAnother(model.open, n)),
      model.memberId,
      memberId,
    ),
  );
