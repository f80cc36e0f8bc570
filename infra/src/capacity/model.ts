import { DIGEST_HOURS, ZONES } from './assumptions.ts';
import { type CostLine, monthlyCosts } from './cost.ts';
import { dueIn, MINUTES, type Minute, playDay } from './day.ts';
import type { Load } from './load.ts';
import { type MemoryChoice, memoryChoices } from './memory-choice.ts';
import { type Rates, ratesOf } from './rates.ts';
import { type Strain, strainsOf, tickSeconds } from './strain.ts';
import type { Units } from './units.ts';

export interface Question extends Load {
  /** Mails a second that SES takes; null for what empties the busiest tick's queue before the next. */
  readonly sendRate: number | null;
  /** Everybody lives in one zone and wants their digest at seven. */
  readonly atOnce: boolean;
}

/** How a day goes at one of its hours (UTC). Rates are a second's, of the hour's busiest minute. */
export interface Hour {
  readonly hour: number;
  readonly mails: number;
  readonly verdicts: number;
  readonly due: number;
  readonly sends: number;
  readonly waitingMails: number;
  readonly waitingSends: number;
}

export interface Capacity {
  readonly question: Question;
  readonly sendRate: number;
  readonly rates: Rates;
  readonly peak: {
    readonly due: number;
    readonly minute: number;
    readonly tickSeconds: number;
    readonly drainMinutes: number;
  };
  readonly hours: readonly Hour[];
  readonly strains: readonly Strain[];
  readonly costs: readonly CostLine[];
  readonly usdAMonth: number;
  readonly usdAMember: number;
  readonly memory: readonly MemoryChoice[];
}

const ALL_AT_ONCE = { zones: [{ name: 'Paris', offset: 1, share: 1 }], hours: [{ at: 7, share: 1 }] } as const;
const AS_ASSUMED = { zones: ZONES, hours: DIGEST_HOURS } as const;
const QUARTER_SECONDS = 900;
/** A send rate is asked for with a tenth to spare, in round figures. */
const SPARE = 1.1;
const ROUND = 10;

const most = (minutes: readonly Minute[], of: (minute: Minute) => number): number =>
  minutes.reduce((peak, minute) => Math.max(peak, of(minute)), 0);

const hourOf = (minutes: readonly Minute[], hour: number): Hour => {
  const within = minutes.slice(hour * 60, (hour + 1) * 60);
  return {
    hour,
    mails: most(within, ({ mails }) => mails / 60),
    verdicts: most(within, ({ judged }) => judged / 60),
    due: within.reduce((sum, { due }) => sum + due, 0),
    sends: most(within, ({ sent }) => sent / 60),
    waitingMails: most(within, ({ waitingMails }) => waitingMails),
    waitingSends: most(within, ({ waitingSends }) => waitingSends),
  };
};

/** Minutes from the busiest tick until nothing that it queued waits any more. */
const drainMinutes = (minutes: readonly Minute[], from: number): number => {
  for (let after = 0; after < MINUTES; after += 1) {
    const minute = minutes[(from + after) % MINUTES];
    if (minute !== undefined && minute.waitingTicks + minute.waitingSends < 1) return after + 1;
  }
  return Number.POSITIVE_INFINITY;
};

/** What so many members ask of AWS on a working day and in a month. */
export const capacityOf = (units: Units, question: Question): Capacity => {
  const { zones, hours } = question.atOnce ? ALL_AT_ONCE : AS_ASSUMED;
  const due = Array.from({ length: MINUTES }, (_, minute) => dueIn(minute, question.members, zones, hours));
  const peakDue = Math.max(...due);
  const sendRate = question.sendRate ?? Math.ceil((peakDue * SPARE) / QUARTER_SECONDS / ROUND) * ROUND;
  const rates = ratesOf(units, question, sendRate);
  const minutes = playDay(question, rates, zones, hours);
  const costs = monthlyCosts(units, question);
  const usdAMonth = costs.reduce((sum, { usd }) => sum + usd, 0);
  const minute = due.indexOf(peakDue);
  return {
    question,
    sendRate,
    rates,
    peak: {
      due: peakDue,
      minute,
      tickSeconds: tickSeconds(minutes, rates),
      drainMinutes: drainMinutes(minutes, minute),
    },
    hours: Array.from({ length: 24 }, (_, hour) => hourOf(minutes, hour)),
    strains: strainsOf(units, question, rates, minutes),
    costs,
    usdAMonth,
    usdAMember: usdAMonth / question.members,
    memory: memoryChoices(units),
  };
};
