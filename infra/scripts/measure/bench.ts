import type { UnitCost } from '../../src/capacity/units.ts';
import type { DeployedFunction } from '../../test/deployed-function.ts';
import type { LoopbackCloud } from '../../test/loopback-cloud.ts';

const WRITES = /^(?:Put|Update|Delete|BatchWrite)/u;

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const round = (value: number): number => Math.round(value * 100) / 100;

/** Collects what the invocations of one kind of work cost. */
export class Bench {
  readonly #cloud: LoopbackCloud;
  readonly #taken: UnitCost[] = [];

  constructor(cloud: LoopbackCloud) {
    this.#cloud = cloud;
  }

  /** Invokes a function for a number of pieces of work, and keeps what each of them cost. */
  async run(fn: DeployedFunction, event: unknown, pieces: number): Promise<unknown> {
    this.#cloud.costs.length = 0;
    const answer = await fn.invoke(event);
    const costs = [...this.#cloud.costs];
    const units = (isWrite: boolean): number =>
      costs.filter(({ call }) => WRITES.test(call) === isWrite).reduce((sum, { units: one }) => sum + one, 0);
    this.#taken.push({
      requests: costs.length / pieces,
      reads: units(false) / pieces,
      writes: units(true) / pieces,
      cpuMs: (fn.spent.at(-1)?.cpuMs ?? 0) / pieces,
    });
    return answer;
  }

  /** The middle of the later half: by then the code is compiled, as in a function that has run for a while. */
  result(): UnitCost {
    const late = this.#taken.slice(this.#taken.length >> 1);
    const of = (name: keyof UnitCost): number => round(middle(late.map((cost) => cost[name])));
    return { requests: of('requests'), reads: of('reads'), writes: of('writes'), cpuMs: of('cpuMs') };
  }
}
