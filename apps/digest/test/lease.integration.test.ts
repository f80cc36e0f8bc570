import { recordSendEvent } from '@guestlist/store';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY, DUE, invitationOf, openPostOffice, refusal } from './post-office.ts';

/** What befalls one attempt. `lost`: SES took the mail, and its answer or the sender's confirmation is lost. */
interface Attempt {
  readonly fate: 'refused' | 'broken' | 'lost' | 'fine';
  /** When SES's Send event comes, in seconds after the mail; null: never, or later than the lease of two minutes. */
  readonly eventAfter: number | null;
  readonly secondsLater: number;
}

const attempts = fc.array(
  fc.record<Attempt>({
    fate: fc.constantFrom('refused', 'broken', 'lost', 'fine'),
    eventAfter: fc.constantFrom(0, 60, null),
    secondsLater: fc.constantFrom(1, 30, 61, 119, 121, 600),
  }),
  { minLength: 1, maxLength: 6 },
);
const LAST: Attempt = { fate: 'fine', eventAfter: null, secondsLater: 600 };

type Office = Awaited<ReturnType<typeof openPostOffice>>;

const failureOf = (fate: Attempt['fate']): Error | null => {
  if (fate === 'refused') return refusal();
  return fate === 'broken' ? new Error('socket hang up') : null;
};

/** One attempt; whether SES took a mail in it of which the sender does not learn. */
const tryOnce = async (office: Office, { fate }: Attempt): Promise<boolean> => {
  const before = office.sent.length;
  office.failWith(failureOf(fate));
  office.loseAnswers(fate === 'lost');
  await office.work();
  return fate === 'lost' && office.sent.length > before;
};

/** All attempts one after the other; how many mails no event told of in time. */
const tryAll = async (office: Office, all: readonly Attempt[]): Promise<number> => {
  const events: number[] = [];
  let untold = 0;
  let now = Date.parse(DUE);
  for (const each of all) {
    office.clock(new Date(now).toISOString());
    for (const at of events.filter((moment) => moment <= now)) await tellSent(office, at);
    const isUnknown = await tryOnce(office, each);
    if (isUnknown && each.eventAfter === null) untold += 1;
    if (isUnknown && each.eventAfter !== null) events.push(now + each.eventAfter * 1_000);
    now += each.secondsLater * 1_000;
  }
  return untold;
};

const tellSent = (office: Office, at: number): Promise<void> =>
  recordSendEvent(office.store, {
    memberId: 'm1',
    localDate: DAY,
    messageId: 'ses',
    at: new Date(at).toISOString(),
  });

it('a digest is never lost, and comes twice only where a lost answer’s Send event came later than the lease', () =>
  fc.assert(
    fc.asyncProperty(attempts, async (all) => {
      const office = await openPostOffice();
      try {
        await office.join();
        await office.invite(invitationOf('Clara Voss'));
        await office.judgeAll();
        await office.tick();
        const untold = await tryAll(office, [...all, LAST, LAST]);
        expect(office.sent.length).toBeGreaterThanOrEqual(1);
        expect(office.sent.length).toBeLessThanOrEqual(1 + untold);
        expect(office.jobs).toEqual([]);
      } finally {
        await office.stop();
      }
    }),
    { numRuns: 25, seed: 11 },
  ));
