import { parseArgs } from 'node:util';
import { tableUnits } from './measure/table-units.ts';

/** Meters the deployed bundles over tables of some sizes, as JSON: `table-units.ts --items 1000,100000`. */
const { values } = parseArgs({ options: { items: { type: 'string', default: '1000,10000' } } });
const sizes = values.items.split(',').map(Number);
if (sizes.every((size) => Number.isInteger(size) && size > 0)) {
  const units = await tableUnits(sizes, (what) => process.stderr.write(`${what} …\n`));
  process.stdout.write(`${JSON.stringify(units)}\n`);
} else {
  process.stderr.write(`--items is "${values.items}": it must be whole numbers, like 1000,100000.\n`);
  process.exitCode = 2;
}
