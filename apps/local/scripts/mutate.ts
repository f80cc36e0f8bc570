import { parseArgs } from 'node:util';
import { mutate } from '../mutation/mutate.ts';
import { scoreOf, scoreTable } from '../mutation/score.ts';

const { values } = parseArgs({
  options: {
    package: { type: 'string', multiple: true, default: ['decision-links', 'mail-trust', 'store', 'rules'] },
    files: { type: 'string', multiple: true },
    tests: { type: 'string', multiple: true },
    beside: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    concurrency: { type: 'string', default: '1' },
  },
});

const concurrency = Number(values.concurrency);
if (!Number.isInteger(concurrency) || concurrency < 1) {
  console.error('--concurrency must be a whole number above 0.');
  process.exit(2);
}
if ((values.files ?? values.tests) !== undefined && values.package.length > 1) {
  console.error('--files and --tests are patterns inside one package: name it by --package.');
  process.exit(2);
}

const scores = [];
for (const name of values.package) {
  const { files, tests, beside, again } = values;
  const results = await mutate(name, { files, tests, beside, again, concurrency });
  scores.push(scoreOf(name, results));
}
console.log(`\n${scoreTable(scores)}`);
