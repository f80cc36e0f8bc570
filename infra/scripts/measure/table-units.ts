import { doorOwner } from '@guestlist/store';
import { hasJava, startDynamodbLocal } from '@guestlist/store/test-dynamodb-local';
import { meterOf } from '@guestlist/store/test-meter';
import type { LocalTable } from '@guestlist/store/test-table';
import { startDeployed } from '../../test/deployed-world.ts';
import { fillTable } from './fill-table.ts';
import { giveEnding, giveOpen, givePast, modelMember, settleIn } from './model-member.ts';
import { type Cost, digestOf, doorOf, type PassCosts, pass, tickOf, type World } from './pass.ts';

/** Past invitations of one member, open ones, ones whose time is over; and members due at once. */
const PAST = [1, 1_000, 10_000] as const;
const OPEN = [10, 60, 300] as const;
const ENDING = [0, 12] as const;
const DUE = [0, 1, 10, 100] as const;
/** Due in a table of each size: one, since more are spread over the partitions of the index by chance. */
const DUE_AMONG = 1;

export interface TableUnits {
  readonly engine: 'DynamoDB Local' | 'dynalite';
  /** What looking for the owner of a door costs, as at RCPT. */
  readonly rcpt: Cost;
  /** How many items there were, and the seconds it took to put them there. */
  readonly sizes: readonly {
    readonly items: number;
    readonly seconds: number;
    readonly costs: PassCosts;
    readonly tick: Cost;
  }[];
  readonly past: readonly { readonly past: number; readonly costs: PassCosts }[];
  readonly open: readonly { readonly open: number; readonly digest: Cost }[];
  readonly ending: readonly { readonly ending: number; readonly digest: Cost }[];
  readonly due: readonly { readonly due: number; readonly tick: Cost }[];
}

const rcptOf = async ({ cloud }: World, memberId: string): Promise<Cost> => {
  const meter = meterOf(cloud.table.store);
  await doorOwner(cloud.table.store, doorOf(memberId));
  const asked = meter.take();
  return { requests: asked.length, reads: asked.reduce((sum, { units }) => sum + units, 0), writes: 0 };
};

const inTurn = async <T, R>(all: readonly T[], measure: (one: T) => Promise<R>): Promise<readonly R[]> => {
  const measured: R[] = [];
  for (const one of all) measured.push(await measure(one));
  return measured;
};

const measure = async (
  world: World,
  sizes: readonly number[],
  tell: (what: string) => void,
): Promise<Omit<TableUnits, 'engine'>> => {
  const model = await modelMember(world);
  const bySize = await inTurn(sizes, async (size) => {
    tell(`${size} items`);
    const filled = await fillTable(world, model, size);
    await settleIn(world, `among-${size}`);
    const costs = await pass(world, `among-${size}`);
    return { ...filled, costs, tick: await tickOf(world, DUE_AMONG, `due-among-${size}`) };
  });
  const byPast = await inTurn(PAST, async (past) => {
    tell(`${past} past invitations`);
    await settleIn(world, `past-${past}`);
    await givePast(world, model, `past-${past}`, past);
    return { past, costs: await pass(world, `past-${past}`) };
  });
  const byOpen = await inTurn(OPEN, async (open) => {
    tell(`${open} open invitations`);
    await settleIn(world, `open-${open}`);
    await giveOpen(world, model, `open-${open}`, open);
    return { open, digest: await digestOf(world, `open-${open}`) };
  });
  const byEnding = await inTurn(ENDING, async (ending) => {
    await settleIn(world, `ending-${ending}`);
    await giveEnding(world, model, `ending-${ending}`, ending);
    return { ending, digest: await digestOf(world, `ending-${ending}`, 1) };
  });
  const byDue = await inTurn(DUE, async (due) => ({ due, tick: await tickOf(world, due, `due-${due}`) }));
  const rcpt = await rcptOf(world, model.memberId);
  return { rcpt, sizes: bySize, past: byPast, open: byOpen, ending: byEnding, due: byDue };
};

/** More than BatchWriteItem puts there in some seconds. */
const MANY = 20_000;

/**
 * Runs the deployed bundles over tables of such sizes, the smallest first, and meters what each piece of work asks.
 * Where Java is, the table is DynamoDB Local's; else dynalite's, which leaves out what indexes cost.
 *
 * @throws when the templates refuse a call
 */
export const tableUnits = async (sizes: readonly number[], tell: (what: string) => void): Promise<TableUnits> => {
  const java = hasJava();
  let file: string | null = null;
  const startLocal = async (): Promise<LocalTable> => {
    const local = await startDynamodbLocal({ onDisk: Math.max(...sizes) > MANY });
    file = local.file;
    return local;
  };
  const { cloud, functions, stop } = await startDeployed(java ? startLocal : undefined);
  try {
    const units = await measure({ cloud, functions, file }, sizes, tell);
    if (cloud.refused.length > 0) throw new Error(`The templates refuse: ${cloud.refused[0]}`);
    return { engine: java ? 'DynamoDB Local' : 'dynalite', ...units };
  } finally {
    await stop();
  }
};
