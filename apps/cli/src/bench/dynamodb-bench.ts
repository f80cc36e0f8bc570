import type { Benchmark } from './figure.ts';
import { tableFigures } from './table-figures.ts';
import { tableUnits } from './table-units.ts';

const SMALL = [1_000, 10_000] as const;
/** Some ten minutes to fill. */
const LARGE = [1_000, 100_000, 1_000_000] as const;

/** Requests and units of the deployed functions, and whether they grow with the table or with a member's past. */
export const dynamodbBench: Benchmark = {
  name: 'dynamodb',
  about:
    'requests and units of the deployed functions by ReturnConsumedCapacity (dynalite leaves out what indexes cost)',
  run: async ({ large }) => tableFigures(await tableUnits(large ? LARGE : SMALL)),
};
