import { recordSendEvent } from '@guestlist/store';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY, DUE, invitationOf, openPostOffice, refusal } from './post-office.ts';

/** What befalls one attempt. `lost`: SES took the mail, and its answer or the sender's confirmation is lost. */
interface Attempt {
  readonly fate: 'refused' | 'broken' | 'lost' | 'fine';
  /** Whether SES's Send event comes before the next attempt. */
  readonly eventComes: boolean;
  readonly secondsLater: number;
}

const attempts = fc.array(
  fc.record<Attempt>({
    fate: fc.constantFrom('refused', 'broken', 'lost', 'fine'),
    eventComes: fc.boolean(),
    secondsLater: fc.constantFrom(1, 30, 119, 121, 600),
  }),
  { minLength: 1, maxLength: 6 },
);
const LAST: Attempt = { fate: 'fine', eventComes: false, secondsLater: 600 };

const failureOf = (fate: Attempt['fate']): Error | null => {
  if (fate === 'refused') return refusal();
  return fate === 'broken' ? new Error('socket hang up') : null;
};

/** One attempt; whether a mail went out of which nobody here learns. */
const tryOnce = async (
  office: Awaited<ReturnType<typeof openPostOffice>>,
  { fate, eventComes }: Attempt,
): Promise<boolean> => {
  const before = office.sent.length;
  office.failWith(failureOf(fate));
  office.loseAnswers(fate === 'lost');
  await office.work();
  if (fate !== 'lost' || office.sent.length === before) return false;
  if (!eventComes) return true;
  await recordSendEvent(office.store, { memberId: 'm1', localDate: DAY, messageId: 'ses', at: DUE });
  return false;
};

it('a digest is never lost, and comes twice only where a lost answer’s Send event came later than the lease', () =>
  fc.assert(
    fc.asyncProperty(attempts, async (all) => {
      const office = await openPostOffice();
      try {
        await office.join();
        await office.invite(invitationOf('Clara Voss'));
        await office.judgeAll();
        await office.tick();
        let now = Date.parse(DUE);
        let unknown = 0;
        for (const each of [...all, LAST, LAST]) {
          if (await tryOnce(office, each)) unknown += 1;
          now += each.secondsLater * 1_000;
          office.clock(new Date(now).toISOString());
        }
        expect(office.sent.length).toBeGreaterThanOrEqual(1);
        expect(office.sent.length).toBeLessThanOrEqual(1 + unknown);
        expect(office.jobs).toEqual([]);
      } finally {
        await office.stop();
      }
    }),
    { numRuns: 25, seed: 11 },
  ));
