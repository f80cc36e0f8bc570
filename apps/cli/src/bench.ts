import { coldStartBench } from './bench/cold-start-bench.ts';
import { parseCommandLine } from './bench/command-line.ts';
import { digestBench } from './bench/digest-bench.ts';
import { dynamodbBench } from './bench/dynamodb-bench.ts';
import type { Benchmark } from './bench/figure.ts';
import { linearBench } from './bench/linear-bench.ts';
import { mailBench } from './bench/mail-bench.ts';
import { mailboxBench } from './bench/mailbox-bench.ts';
import { oneMachineBench } from './bench/one-machine-bench.ts';
import { jsonOf, machine, type Row, tableOf } from './bench/report.ts';
import { verdictBench } from './bench/verdict-bench.ts';

const BENCHMARKS: readonly Benchmark[] = [
  mailBench,
  verdictBench,
  digestBench,
  coldStartBench,
  dynamodbBench,
  oneMachineBench,
  mailboxBench,
  linearBench,
];

const main = async (): Promise<number> => {
  const asked = parseCommandLine(
    process.argv.slice(2),
    BENCHMARKS.map(({ name }) => name),
  );
  if ('unusable' in asked) {
    process.stderr.write(asked.unusable);
    return 2;
  }
  const on = machine();
  const rows: Row[] = [];
  for (const { name, about, run } of BENCHMARKS) {
    if (asked.only.length > 0 && !asked.only.includes(name)) continue;
    process.stderr.write(`bench: ${name} …\n`);
    const began = performance.now();
    const figures = await run(asked);
    const row = { name, about, took: Math.round((performance.now() - began) / 1000), figures };
    rows.push(row);
    if (!asked.json) process.stdout.write(`${tableOf(row)}\n`);
  }
  if (asked.json) process.stdout.write(`${JSON.stringify({ machine: on, benchmarks: rows.map(jsonOf) })}\n`);
  else process.stdout.write(`${JSON.stringify(on)}\n`);
  return 0;
};

process.exitCode = await main();
