import type { Units } from '../src/capacity/units.ts';
import { CAPACITY_USAGE, readCapacityOptions } from './capacity/question.ts';
import { OptionError } from './options.ts';

/** What so many members need and cost on AWS. The measuring, with all it brings, is loaded only when asked for. */
const capacity = async (args: readonly string[]): Promise<void> => {
  const { question, json, measure } = readCapacityOptions(args);
  if (measure) {
    const { measureUnits } = await import('./measure/measure-units.ts');
    console.error('Measuring: bundles, a table in DynamoDB Local, twenty days of a member. About two minutes.');
    await measureUnits();
  }
  const { UNITS } = await import('../src/capacity/units.ts');
  const { capacityOf } = await import('../src/capacity/model.ts');
  const answer = capacityOf(UNITS, question);
  if (json) return console.log(JSON.stringify({ ...answer, units: UNITS satisfies Units }, null, 2));
  const { reportOf } = await import('./capacity/report.ts');
  console.log(reportOf(answer));
};

try {
  await capacity(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Error && ['OptionError', 'NoJavaError'].includes(error.name))) throw error;
  console.error(error instanceof OptionError ? `${error.message}\n\n${CAPACITY_USAGE}` : error.message);
  process.exitCode = 1;
}
