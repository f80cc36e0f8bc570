import { parseArgs } from 'node:util';
import { httpProperties } from '@guestlist/decide/test-fuzz-http';
import { uploadProperties } from '@guestlist/decide/test-fuzz-upload';
import { tokenProperties } from '@guestlist/decision-links/test-fuzz';
import { replyProperties } from '@guestlist/ingest/test-fuzz';
import { readerProperties } from '@guestlist/linkedin-mail/test-fuzz';
import { trustProperties } from '@guestlist/mail-trust/test-fuzz';
import type { FuzzOutcome, FuzzProperties, FuzzRun } from '@guestlist/model/test-fuzz';

const TARGETS: Readonly<Record<string, FuzzProperties>> = {
  reader: readerProperties,
  reply: replyProperties,
  token: tokenProperties,
  http: httpProperties,
  trust: trustProperties,
  upload: uploadProperties,
};
/** Of one part; its properties share them. */
const MINUTES = 5;
const MINUTE_MS = 60_000;

const text = { type: 'string' } as const;
const options = { seed: text, minutes: text, only: text, property: text, path: text };
const { values, positionals } = parseArgs({ options, strict: false, allowPositionals: true });
const seed = Number(values.seed ?? Date.now() % 2_000_000_000);
const minutes = Number(values.minutes ?? MINUTES);
const names = values.only === undefined ? Object.keys(TARGETS) : [String(values.only)];
const isUnderstood = positionals.length === 0 && Object.keys(values).every((name) => name in options);
if (!isUnderstood || !Number.isInteger(seed) || !(minutes > 0) || names.some((name) => TARGETS[name] === undefined)) {
  console.error(`npm run fuzz -- [--seed N] [--minutes M] [--only ${Object.keys(TARGETS).join('|')}]`);
  process.exit(2);
}

/** Bytes as the text they mostly are. */
const readably = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value;

const replay = (target: string, number: number, { seed: foundBy, counterexamplePath }: FuzzOutcome): string =>
  `npm run fuzz -- --only ${target} --property ${number} --seed ${foundBy} --path ${counterexamplePath}`;

let failures = 0;
const report = (target: string, number: number, sentence: string, outcome: FuzzOutcome, ms: number): void => {
  const { failed, numRuns, numShrinks, counterexample, errorInstance } = outcome;
  const runs = `${numRuns} runs in ${Math.round(ms / 1000)} s`;
  console.log(`${failed ? 'FAILED' : 'holds '} ${target} ${number}: ${sentence} (${runs})`);
  if (!failed) return;
  failures += 1;
  console.log(`  after ${numShrinks} steps of shrinking: ${JSON.stringify(counterexample, readably)}`);
  console.log(
    `  ${errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance)}`,
  );
  console.log(`  again by: ${replay(target, number, outcome)}`);
};

/** From one counterexample, or for a share of the time with no other end. */
const lengthOf = (share: number): FuzzRun =>
  values.path === undefined
    ? { seed, numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: share * minutes * MINUTE_MS }
    : { seed, path: String(values.path) };

console.log(`seed ${seed}, ${minutes} minutes each: ${names.join(', ')}`);
for (const target of names) {
  const properties = Object.entries(TARGETS[target] ?? {});
  const wanted = properties.filter((_, n) => values.property === undefined || Number(values.property) === n + 1);
  for (const [sentence, holds] of wanted) {
    const number = properties.findIndex(([one]) => one === sentence) + 1;
    const start = Date.now();
    await holds({
      ...lengthOf(1 / wanted.length),
      reporter: (outcome) => report(target, number, sentence, outcome, Date.now() - start),
    });
  }
}
console.log(failures === 0 ? 'All held.' : `${failures} did not hold; see above.`);
process.exitCode = failures === 0 ? 0 : 1;
