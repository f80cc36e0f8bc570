import { parseArgs } from 'node:util';
import { soak } from '../test/soak/soak.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: { mails: text, members: text, connections: text, rate: text, minutes: text, json: { type: 'boolean' } },
});

const count = (name: string, given: string | undefined, otherwise: number): number => {
  const value = Number(given ?? otherwise);
  if (Number.isInteger(value) && value > 0) return value;
  console.error(`--${name} must be a whole number above 0.`);
  process.exit(2);
};

const report = await soak({
  mails: count('mails', values.mails, 50_000),
  members: count('members', values.members, 200),
  connections: count('connections', values.connections, 4),
  rate: values.rate === undefined ? null : count('rate', values.rate, 1),
  minutes: count('minutes', values.minutes, 120),
  progress: ({ mails, rssMB, fds }) =>
    process.stderr.write(`\r${mails} mails, ${Math.round(rssMB)} MB, ${fds} open files `),
});
process.stderr.write('\n');

const { accepted, shed, lost, deadLetters, digests, seconds, mailsPerSecond, latencyMs, rssMB, fds } = report;
console.log(
  values.json === true
    ? JSON.stringify(report)
    : [
        `Mails    ${accepted} accepted (250), ${shed} answers to come again (4xx), ${lost} lost, ${deadLetters} dead letters`,
        `Digests  ${digests}, for ${report.members} members`,
        `Speed    ${mailsPerSecond.accepted} mails/s accepted, ${mailsPerSecond.judged} mails/s judged, ${seconds.judged} s`,
        `Latency  p50 ${latencyMs.p50} ms, p99 ${latencyMs.p99} ms from 250 to verdict (${latencyMs.watched} timed)`,
        `Memory   ${rssMB.at10} MB at 10 %, ${rssMB.at100} MB at 100 %, ${rssMB.perThousandMails} MB per 1,000 mails`,
        `Files    ${fds.at10} open at 10 %, ${fds.at100} at 100 %, ${fds.most} at most`,
      ].join('\n'),
);
process.exitCode = lost === 0 && deadLetters === 0 ? 0 : 1;
