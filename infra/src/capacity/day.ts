import { DIGEST_HOURS, HABITS, MAIL_HOURS, ZONES, type Zone } from './assumptions.ts';
import type { Load } from './load.ts';
import type { Rates } from './rates.ts';

/** A minute of the simulated day. */
export interface Minute {
  readonly mails: number;
  readonly due: number;
  readonly read: number;
  readonly judged: number;
  readonly queued: number;
  readonly sent: number;
  readonly decided: number;
  readonly waitingMails: number;
  readonly waitingVerdicts: number;
  readonly waitingTicks: number;
  readonly waitingSends: number;
}

export const MINUTES = 24 * 60;
const QUARTER = 15;
const HOURS = 24;
const HOUR_TOTAL = MAIL_HOURS.reduce((sum, weight) => sum + weight, 0);
/** Members read their digest within two hours, evenly. */
const READING_MINUTES = 120;

const wrapped = (minute: number): number => ((minute % MINUTES) + MINUTES) % MINUTES;

/** Mails that arrive in a minute of the day (UTC), over all zones. */
const mailsIn = (minute: number, load: Load, zones: readonly Zone[]): number => {
  const aDay = load.members * (load.invitations + load.otherMails);
  return zones.reduce((sum, { offset, share }) => {
    const hour = Math.floor(wrapped(minute + offset * 60) / 60) % HOURS;
    return sum + (aDay * share * (MAIL_HOURS[hour] ?? 0)) / HOUR_TOTAL / 60;
  }, 0);
};

/** Digests that come due at a minute of the day (UTC), over all zones. */
export const dueIn = (minute: number, members: number, zones: readonly Zone[], hours = DIGEST_HOURS): number =>
  minute % QUARTER === 0
    ? zones.reduce((sum, { offset, share }) => {
        const local = wrapped(minute + offset * 60) / 60;
        const wanted = hours.find(({ at }) => at === local)?.share ?? 0;
        return sum + members * share * wanted;
      }, 0)
    : 0;

/** One step of a queue: what comes in, what its reader can take in a minute. */
const step = (waiting: number, incoming: number, aSecond: number) => {
  const done = Math.min(waiting + incoming, aSecond * 60);
  return { done, left: waiting + incoming - done };
};

/**
 * Plays one working day minute by minute: mails arrive over the zones' working hours, digests come due on the quarter
 * hour, each hop takes what its rate lets it, and the rest waits. The day begins with empty queues at midnight, Pacific
 * time, and is played twice: the first fills the queues that the second begins with.
 */
export const playDay = (
  load: Load,
  rates: Rates,
  zones: readonly Zone[] = ZONES,
  hours = DIGEST_HOURS,
): readonly Minute[] => {
  const played: Minute[] = [];
  const invitationShare = load.invitations / (load.invitations + load.otherMails);
  const digestsBy: number[] = [];
  let [mailsLeft, verdictsLeft, ticksLeft, sendsLeft] = [0, 0, 0, 0];
  for (let n = 0; n < 2 * MINUTES; n += 1) {
    const minute = n % MINUTES;
    const mails = mailsIn(minute, load, zones);
    const due = dueIn(minute, load.members, zones, hours);
    const reading = step(mailsLeft, mails, rates.ingest);
    const ticking = step(ticksLeft, due, rates.tick);
    const sending = step(sendsLeft, ticking.done, rates.send);
    digestsBy.push(sending.done);
    const seen = digestsBy.slice(-READING_MINUTES).reduce((sum, count) => sum + count, 0) / READING_MINUTES;
    const decided = seen * load.invitations * HABITS.decided;
    const judging = step(
      verdictsLeft,
      reading.done * invitationShare * (1 + HABITS.judgedAgain) + decided,
      rates.score,
    );
    [mailsLeft, verdictsLeft, ticksLeft, sendsLeft] = [reading.left, judging.left, ticking.left, sending.left];
    if (n < MINUTES) continue;
    played.push({
      mails,
      due,
      read: reading.done,
      judged: judging.done,
      queued: ticking.done,
      sent: sending.done,
      decided,
      waitingMails: mailsLeft,
      waitingVerdicts: verdictsLeft,
      waitingTicks: ticksLeft,
      waitingSends: sendsLeft,
    });
  }
  return played;
};
