import { parseArgs } from 'node:util';
import { torture } from '../test/torture/torture.ts';

/** A folder of its own for so many kills: a table that grows for hours would make each start slow. */
const KILLS_A_FOLDER = 100;

const { values } = parseArgs({ options: { kills: { type: 'string' }, seed: { type: 'string' } } });
const kills = Number(values.kills ?? 500);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
console.log(`${kills} kills, seed ${seed}`);

let done = 0;
let wrong = 0;
const total = { mailsAccepted: 0, answersLost: 0, ticks: 0, digests: 0, decisions: 0 };
const startedAt = Date.now();
for (let piece = 0; done < kills; piece += 1) {
  const wanted = Math.min(KILLS_A_FOLDER, kills - done);
  const report = await torture({
    kills: wanted,
    seed: seed + piece,
    progress: (ledger) => process.stderr.write(`\r${done + ledger.kills} kills, ${ledger.mails.length} mails `),
  });
  process.stderr.write('\n');
  console.log(JSON.stringify(report));
  done += report.kills;
  wrong += report.wrong.length;
  for (const name of Object.keys(total) as (keyof typeof total)[]) total[name] += report[name];
}
const minutes = Math.round((Date.now() - startedAt) / 60_000);
console.log(
  `${done} kills in ${minutes} minutes: ${total.mailsAccepted} mails accepted, ${total.answersLost} answers lost, ` +
    `${total.ticks} ticks answered, ${total.digests} digests, ${total.decisions} decisions.`,
);
console.log(wrong === 0 ? 'Nothing lost, nothing twice.' : `${wrong} things are wrong; see above.`);
process.exitCode = wrong === 0 ? 0 : 1;
