import type { Store } from '../src/index.ts';

/** One request to the database: its command and what it cost. */
export interface Metered {
  readonly command: string;
  /** Read or write units, with those of indexes. */
  readonly units: number;
}

export interface Meter {
  /** What was asked since the last look. */
  readonly take: () => readonly Metered[];
}

const unitsOf = (output: object): number => {
  const consumed = 'ConsumedCapacity' in output ? output.ConsumedCapacity : undefined;
  const all = Array.isArray(consumed) ? consumed : [consumed];
  return all.reduce((sum, one) => sum + Number(one?.CapacityUnits ?? 0), 0);
};

/** Counts the requests a store makes from now on, with their units as the database tells them. */
export const meterOf = (store: Store): Meter => {
  let requests: Metered[] = [];
  store.client.middlewareStack.add(
    (next, context) => async (args) => {
      const result = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
      requests.push({ command: String(context['commandName']), units: unitsOf(result.output) });
      return result;
    },
    { step: 'initialize', name: 'meter' },
  );
  return {
    take: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
  };
};
