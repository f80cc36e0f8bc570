import { SLOWER } from '../../src/capacity/assumptions.ts';
import type { Capacity } from '../../src/capacity/model.ts';
import { PRICES, PRICES_OF } from '../../src/capacity/prices.ts';
import { UNITS, WORK } from '../../src/capacity/units.ts';
import { columns, dollars, figure } from './columns.ts';

const NAMES: Readonly<Record<(typeof WORK)[number], string>> = {
  invitationMail: 'a mail with an invitation',
  otherMail: 'another mail',
  verdict: 'a verdict',
  digest: 'a digest',
  lesson: 'learning from a decision',
  decision: 'a decision (page and press)',
  dueMember: 'a due member in a tick',
  tick: 'a tick itself',
};

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const unitTable = (): string =>
  columns([
    ['Measured, one of', 'requests', 'read units', 'write units', 'processor ms'],
    ...WORK.map((name) => {
      const { requests, reads, writes, cpuMs } = UNITS.work[name];
      return [NAMES[name], figure(requests), figure(reads), figure(writes), figure(cpuMs)];
    }),
  ]);

const hourTable = ({ hours }: Capacity): string =>
  columns([
    ['UTC', 'mails/s', 'verdicts/s', 'digests due', 'sends/s', 'mails waiting', 'sends waiting'],
    ...hours.map(({ hour, mails, verdicts, due, sends, waitingMails, waitingSends }) => [
      clock(hour * 60),
      ...[mails, verdicts, due, sends, waitingMails, waitingSends].map(figure),
    ]),
  ]);

const strainTable = ({ strains }: Capacity): string =>
  columns([
    ['Limit of AWS', 'peak', 'limit', ''],
    ...strains.map(({ what, peak, limit, unit, verdict }) => [what, figure(peak), `${figure(limit)} ${unit}`, verdict]),
  ]);

const costTable = ({ costs, usdAMonth, usdAMember }: Capacity): string =>
  columns([
    ['A month', 'amount', 'of', 'at', 'US dollars'],
    ...costs.map(({ what, price, amount, usd }) => {
      const { per, usd: one } = PRICES[price];
      return [what, figure(amount), per, `$${Number(one.toPrecision(6))}`, dollars(usd)];
    }),
    ['together', '', '', '', dollars(usdAMonth)],
    ['a member', '', '', '', dollars(usdAMember)],
  ]);

const memoryTable = ({ memory }: Capacity): string =>
  columns([
    ['Memory: ms, $ a million', 'start, ms', 'needs', ...(memory[0]?.sizes.map(({ mb }) => `${mb} MB`) ?? [])],
    ...memory.map(({ name, needsMb, chosenMb, startMs, sizes }) => [
      name,
      figure(startMs),
      `${needsMb} MB`,
      ...sizes.map(
        ({ mb, ms, usd, fits }) => `${mb === chosenMb ? '→ ' : ''}${figure(ms)} ${figure(usd)}${fits ? '' : ' ✗'}`,
      ),
    ]),
  ]);

const story = ({ question, sendRate, rates, peak }: Capacity): string => {
  const { members, invitations, otherMails, atOnce } = question;
  return [
    `${figure(members)} members, ${figure(invitations)} invitations and ${figure(otherMails)} other mails a day each${atOnce ? ', all in one zone, all at seven' : ''}.`,
    `The busiest tick: ${clock(peak.minute)} UTC, ${figure(peak.due)} digests due; queued in ${figure(peak.tickSeconds)} s, sent within ${figure(peak.drainMinutes)} minutes`,
    `by ${figure(rates.senders)} senders, where SES takes ${figure(sendRate)} mails a second (deploy with --send-rate ${sendRate}).`,
    `A second, at most: ${figure(rates.ingest)} mails read, ${figure(rates.score)} verdicts (${figure(rates.shards)} shards), ${figure(rates.tick)} members ticked, ${figure(rates.send)} digests sent.`,
  ].join('\n');
};

const method = (): string =>
  [
    `Units: ${UNITS.how}`,
    `Taken ${UNITS.at} with Node ${UNITS.node} on ${UNITS.processor}; \`npm run capacity -- --measure\` takes them anew.`,
    `A vCPU of Lambda's is taken to be ${SLOWER} times slower; answers of AWS's services, zones and habits are assumed (infra/src/capacity/assumptions.ts).`,
    `Prices: ${PRICES_OF} (infra/src/capacity/prices.ts).`,
  ].join('\n');

/** The whole answer as text. */
export const reportOf = (capacity: Capacity): string =>
  [
    story(capacity),
    unitTable(),
    hourTable(capacity),
    strainTable(capacity),
    costTable(capacity),
    `${memoryTable(capacity)}\n→ as deployed; ✗ too slow, or less than twice the memory that was needed`,
    method(),
  ].join('\n\n');
