import { parseArgs } from 'node:util';
import { memoryLines } from '../test/soak/memory-lines.ts';
import { isFlat } from '../test/soak/memory-report.ts';
import { soak } from '../test/soak/soak.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    mails: text,
    members: text,
    connections: text,
    rate: text,
    waiting: text,
    minutes: text,
    json: { type: 'boolean' },
  },
});

const count = (name: string, given: string | undefined, otherwise: number): number => {
  const value = Number(given ?? otherwise);
  if (Number.isInteger(value) && value > 0) return value;
  console.error(`--${name} must be a whole number above 0.`);
  process.exit(2);
};

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
const end = process.stderr.isTTY ? '\r' : '\n';

const report = await soak({
  mails: count('mails', values.mails, 50_000),
  members: count('members', values.members, 200),
  connections: count('connections', values.connections, 4),
  rate: values.rate === undefined ? null : count('rate', values.rate, 1),
  waiting: values.waiting === undefined ? Number.POSITIVE_INFINITY : count('waiting', values.waiting, 1),
  minutes: count('minutes', values.minutes, 120),
  stopped: stop.signal,
  progress: (sample, seconds) => {
    const { mails, rssMB, anonymousMB, fds } = sample;
    const lives = 'heapMB' in sample ? `, of it live ${Math.round(sample.heapMB + sample.externalMB)} MB` : '';
    const memory = `${Math.round(rssMB)} MB (anonymous ${Math.round(anonymousMB)})${lives}`;
    process.stderr.write(`${mails} mails in ${Math.round(seconds)} s, ${memory}, ${fds} open files ${end}`);
  },
}).catch((error: unknown) => {
  if (!stop.signal.aborted) throw error;
  console.error('\nStopped; the system under load was ended, the lines above hold as far as they go.');
  process.exit(130);
});
process.stderr.write('\n');

const { accepted, shed, lost, deadLetters, digests, seconds, mailsPerSecond, latencyMs, memory, fds } = report;
console.log(
  values.json === true
    ? JSON.stringify(report)
    : [
        `Mails    ${accepted} accepted (250), ${shed} answers to come again (4xx), ${lost} lost, ${deadLetters} dead letters`,
        `Digests  ${digests}, for ${report.members} members`,
        `Speed    ${mailsPerSecond.accepted} mails/s accepted, ${mailsPerSecond.judged} mails/s judged, ${seconds.judged} s`,
        `Latency  p50 ${latencyMs.p50} ms, p99 ${latencyMs.p99} ms from 250 to verdict (${latencyMs.watched} timed)`,
        ...memoryLines(memory),
        `Files    ${fds.warm} open at 20 %, ${fds.last} at the end, ${fds.most} at most`,
      ].join('\n'),
);
process.exitCode = lost === 0 && deadLetters === 0 && isFlat(memory) ? 0 : 1;
