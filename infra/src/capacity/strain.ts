import { DUE_PARTITIONS } from '@guestlist/store';
import { MEMORY } from '../memory.ts';
import { TIMEOUT } from '../timeouts.ts';
import type { Minute } from './day.ts';
import { millisecondsOf } from './duration.ts';
import { LIMITS, type Limit } from './limits.ts';
import type { Load } from './load.ts';
import type { Rates } from './rates.ts';
import type { Units, Work } from './units.ts';

/** How near a day comes to one of AWS's limits. */
export interface Strain {
  readonly what: string;
  readonly peak: number;
  readonly limit: number;
  readonly unit: string;
  /** Within it as it is; within it once AWS has raised it, which it does when asked; or not to be had. */
  readonly verdict: 'within' | 'ask AWS' | 'beyond';
}

const most = (minutes: readonly Minute[], of: (minute: Minute) => number): number =>
  minutes.reduce((peak, minute) => Math.max(peak, of(minute)), 0);

const strain = (what: string, peak: number, { value, unit, isAdjustable }: Limit): Strain => {
  const verdict = peak <= value ? 'within' : isAdjustable ? 'ask AWS' : 'beyond';
  return { what, peak, limit: value, unit, verdict };
};

/** Units a second that a minute of the day asks of the table. */
const unitsOf =
  ({ work }: Units, kind: 'reads' | 'writes', load: Load) =>
  (minute: Minute): number => {
    const share = load.invitations / (load.invitations + load.otherMails);
    const pieces: readonly [Work, number][] = [
      ['invitationMail', minute.read * share],
      ['otherMail', minute.read * (1 - share)],
      ['verdict', Math.max(0, minute.judged - minute.decided)],
      ['lesson', minute.decided],
      ['dueMember', minute.queued],
      ['digest', minute.sent],
      ['decision', minute.decided],
    ];
    return pieces.reduce((sum, [name, count]) => sum + (count * work[name][kind]) / 60, 0);
  };

/** Functions that run at once in a minute of the day. */
const functionsIn =
  (units: Units) =>
  (minute: Minute): number => {
    const busy = (name: Work, count: number, memoryMb: number): number =>
      (count / 60) * (millisecondsOf(units, name, memoryMb) / 1000);
    return (
      busy('invitationMail', minute.read, MEMORY.ingest) +
      busy('verdict', minute.judged, MEMORY.score) +
      busy('digest', minute.sent, MEMORY.send) +
      busy('decision', minute.decided, MEMORY.decide) +
      (minute.queued > 0 ? DUE_PARTITIONS : 0)
    );
  };

/** How long the busiest tick takes, in seconds. */
export const tickSeconds = (minutes: readonly Minute[], rates: Rates): number =>
  most(minutes, ({ due }) => due) / rates.tick;

/** Every limit that a day comes near to. */
export const strainsOf = (units: Units, load: Load, rates: Rates, minutes: readonly Minute[]): readonly Strain[] => [
  strain('functions at once', most(minutes, functionsIn(units)), LIMITS.lambdaConcurrency),
  strain('senders at once', rates.senders, LIMITS.lambdaConcurrency),
  strain('busiest tick', tickSeconds(minutes, rates), {
    ...LIMITS.lambdaTimeout,
    value: TIMEOUT.tick,
    unit: 'seconds, its time-out',
  }),
  strain('table, reads', most(minutes, unitsOf(units, 'reads', load)), LIMITS.tableReads),
  strain('table, writes', most(minutes, unitsOf(units, 'writes', load)), LIMITS.tableWrites),
  strain(
    'raw mails put',
    most(minutes, ({ mails }) => mails / 60),
    LIMITS.bucketPuts,
  ),
  strain('jobs being read', rates.senders, LIMITS.queueInFlight),
];
