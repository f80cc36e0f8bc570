import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ROOT } from './bundles.ts';

/** What one piece of work asks of the table. */
export interface Cost {
  readonly requests: number;
  readonly reads: number;
  readonly writes: number;
}

/** Names of the work of one member, in the order in which it is done. */
export const WORK = ['mail', 'verdict', 'digest', 'look', 'press'] as const;
export type PassCosts = Readonly<Record<(typeof WORK)[number], Cost>>;

/** What `infra/scripts/table-units.ts` prints. */
export interface TableUnits {
  readonly engine: string;
  readonly rcpt: Cost;
  /** Seconds that the filling took. */
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

/** Has the deployed bundles metered over tables of some sizes, in a process of its own. @throws when that fails */
export const tableUnits = async (sizes: readonly number[]): Promise<TableUnits> => {
  const args = [join(ROOT, 'infra/scripts/table-units.ts'), '--items', sizes.join(',')];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (code !== 0) throw new Error(`table-units ended with ${code}`);
  const units: TableUnits = JSON.parse(printed);
  return units;
};
