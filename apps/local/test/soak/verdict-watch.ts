import { setTimeout as sleep } from 'node:timers/promises';
import type { InvitationKey } from '@guestlist/model';
import { invitation, type Store } from '@guestlist/store';
import type { SentMail } from './senders.ts';

/** How exact a latency is: to this, or to a twentieth. Looking more often would be a load of its own. */
const LOOK_EVERY_MS = 10;
const EXACTNESS = 20;
/** The oldest so many are looked for: mails are judged in about the order in which they came. */
const LOOKED_FOR = 3;

export interface VerdictWatch {
  /** Starts a mail's time, at its 250. */
  readonly add: (mail: SentMail) => void;
  /** Milliseconds from 250 to the verdict in the table, one for each watched mail that has one. */
  readonly latenciesMs: readonly number[];
  readonly stop: () => Promise<void>;
}

export const isJudged = async (store: Store, { memberId, invitationId }: SentMail): Promise<boolean> => {
  const row = await invitation(store, memberId, `i.${invitationId}` as InvitationKey);
  return row !== null && row.verdict !== null;
};

/** Looks into the table for the verdicts of some mails, as often as is needed to time them. */
export const watchVerdicts = (store: Store): VerdictWatch => {
  const pending = new Map<SentMail, number>();
  const latenciesMs: number[] = [];
  let stopped = false;
  const look = async (): Promise<void> => {
    while (!stopped) {
      for (const [mail, since] of [...pending].slice(0, LOOKED_FOR))
        if (await isJudged(store, mail)) {
          latenciesMs.push(Date.now() - since);
          pending.delete(mail);
        }
      const [oldest = Date.now()] = pending.values();
      await sleep(Math.max(LOOK_EVERY_MS, (Date.now() - oldest) / EXACTNESS));
    }
  };
  const looking = look();
  // What went wrong is told by stop; until then it is nobody's.
  looking.catch(() => {});
  return {
    add: (mail) => void pending.set(mail, Date.now()),
    latenciesMs,
    stop: async () => {
      stopped = true;
      await looking;
    },
  };
};
