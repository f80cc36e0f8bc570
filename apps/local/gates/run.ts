import { audit } from './audit.ts';
import { boundaries, generated, lint, synth, types, unused } from './commands.ts';
import type { Gate, GateResult } from './gate.ts';
import { licences } from './licences.ts';
import { pictures } from './pictures.ts';
import { tests, testsOf } from './tests.ts';

const GATES: Readonly<Record<string, readonly Gate[]>> = {
  test: [types, generated, tests, synth, lint, boundaries, unused],
  check: [lint, types, generated, boundaries, unused, pictures, synth, licences, audit],
};

const [command = '', ...paths] = process.argv.slice(2);
/** `npm test -- PATH…` runs only the tests whose path holds one of these. */
const gates = command === 'test' && paths.length > 0 ? [testsOf(paths)] : GATES[command];
if (gates === undefined) throw new Error('Say which gates to run: test or check.');

const results: GateResult[] = [];
for (const gate of gates) {
  console.log(`\n── ${gate.name}`);
  const result = await gate.run();
  for (const why of result.skipped) console.log(`   skipped: ${why}`);
  if (result.failed > 0) console.log(`   FAILED: ${gate.name}`);
  results.push(result);
}

const sum = (count: (result: GateResult) => number): number =>
  results.reduce((total, result) => total + count(result), 0);
const failed = sum((result) => result.failed);
const skippedCount = sum((result) => result.skipped.length);
console.log(
  `\n${sum((result) => result.passed)} passed, ${failed} failed${skippedCount > 0 ? `, ${skippedCount} skipped` : ''}`,
);
process.exit(failed > 0 ? 1 : 0);
