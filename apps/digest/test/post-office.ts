import { Logger } from '@aws-lambda-powertools/logger';
import { SESServiceException } from '@aws-sdk/client-ses';
import type { LinkKeys } from '@guestlist/decision-links';
import { type InvitationFacts, type MailJob, type Member, WEEKDAYS } from '@guestlist/model';
import { fingerprint, judge } from '@guestlist/rules';
import { createMember, putVerdict, recordInvitation, scoringInput, unscoredInvitations } from '@guestlist/store';
import { facts, mail, member } from '@guestlist/store/test-builders';
import { startLocalTable } from '@guestlist/store/test-table';
import type { SQSEvent } from 'aws-lambda';
import { createSend } from '../src/send-handler.ts';
import type { RawMail } from '../src/ses.ts';
import { createTick } from '../src/tick-handler.ts';

export const DAY = '2026-11-20';
export const DUE = `${DAY}T07:00:00.000Z`;
const RECEIVED = `${DAY}T05:00:00.000Z`;

const LINK_KEYS: LinkKeys = [{ id: 1, secret: Buffer.alloc(32, 7) }];

const MEMBER = member('m1', {
  email: 'ada@fernholz.example',
  name: 'Ada Sorel',
  timeZone: 'UTC',
  days: WEEKDAYS,
  tipThreshold: 0,
  askAfterAccept: true,
  profile: {
    name: 'Ada Sorel',
    headline: 'Head of purchasing',
    company: 'Sorel Tools',
    location: 'Lyon',
    lookingFor: [],
  },
  createdAt: '2026-11-15T08:00:00.000Z',
});

export const invitationOf = (
  name: string,
  { company = null, ...over }: Partial<InvitationFacts> & { readonly company?: string | null } = {},
): InvitationFacts =>
  facts({
    invitationId: String(7_500_000_000_000_000_000n + BigInt(name.length * 1_000_003 + name.charCodeAt(0))),
    invitedAt: RECEIVED,
    inviter: {
      name,
      headline: `${name} at work`,
      company,
      profileUrl: `https://www.linkedin.com/in/${name.toLowerCase().replaceAll(' ', '-')}/`,
    },
    ...over,
  });

/** A mail's text part as it is read. */
export const textOf = ({ mime }: RawMail): string => {
  const part = /Content-Type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--=_/u.exec(mime.toString('latin1'))?.[1] ?? '';
  const bytes = part
    .replace(/=\r\n/gu, '')
    .replace(/=([\dA-F]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n');
};

/** SES's plain no: it has not sent the mail. */
export const refusal = (): Error =>
  new SESServiceException({ name: 'MessageRejected', $fault: 'client', $metadata: {}, message: 'no' });

/** The real tick and sender on a table in memory; only SES is stood in for, at the network's edge. */
export const openPostOffice = async () => {
  const jobs: MailJob[] = [];
  const sent: RawMail[] = [];
  const kept = new Map<string, Uint8Array>();
  let failure: Error | null = null;
  let answerIsLost = false;
  let at = DUE;
  const { store, stop } = await startLocalTable({ clock: () => Date.parse(at) });
  const logger = new Logger({ logLevel: 'SILENT' });
  const tick = createTick({ store, enqueue: async (more) => void jobs.push(...more) }, logger);
  const send = createSend(
    {
      store,
      sendRaw: async (mail) => {
        if (failure !== null) throw failure;
        sent.push(mail);
        if (answerIsLost) throw new Error('socket hang up');
        return `ses-${sent.length}`;
      },
      keptMail: async (rawKey) => kept.get(rawKey) ?? null,
      linkKeys: LINK_KEYS,
      publicUrl: 'https://guestlist.example',
      mailDomain: 'in.example.org',
      now: () => new Date(at),
      leaseMs: 120_000,
    },
    logger,
  );
  const eventOf = (all: readonly MailJob[]): SQSEvent =>
    ({ Records: all.map((job, n) => ({ messageId: String(n), body: JSON.stringify(job) })) }) as unknown as SQSEvent;
  return {
    store,
    sent,
    /** The raw mails that still lie in the bucket. */
    kept,
    jobs,
    stop,
    tick: (when = at, partition?: number) => tick({ at: when, ...(partition === undefined ? {} : { partition }) }),
    clock: (when: string) => {
      at = when;
    },
    /** SES takes the mail, and its answer does not arrive. */
    loseAnswers: (lose: boolean) => {
      answerIsLost = lose;
    },
    failWith: (error: Error | null) => {
      failure = error;
    },
    /** Runs what is queued; gives how many jobs failed. What failed stays queued, as SQS does it. */
    work: async (): Promise<number> => {
      const batch = jobs.splice(0);
      const { batchItemFailures } = await send(eventOf(batch));
      for (const { itemIdentifier } of batchItemFailures)
        jobs.push(...batch.slice(Number(itemIdentifier), Number(itemIdentifier) + 1));
      return batchItemFailures.length;
    },
    join: (over: Partial<Member> = {}) =>
      createMember(store, { member: { ...MEMBER, ...over }, status: 'active', nextDueAt: DUE, at: MEMBER.createdAt }),
    invite: (of: InvitationFacts, messageId = of.invitationId ?? 'mail', rawKey?: string) => {
      const kept = rawKey === undefined ? {} : { rawKey, trust: 'unverified' as const };
      return recordInvitation(
        store,
        mail(MEMBER.memberId, of, { receivedAt: RECEIVED, messageId, fingerprint, ...kept }),
      );
    },
    judgeAll: async () => {
      for (const ref of await unscoredInvitations(store, { before: '9999' })) {
        const input = await scoringInput(store, ref);
        if (input === null) continue;
        const { invitation, memory, neighbours } = input;
        const { facts, key, trust, defects, receivedAt } = invitation;
        const verdict = judge({
          invitation: facts,
          key,
          trust,
          defects,
          receivedAt,
          viewedProfileAt: null,
          member: MEMBER.profile,
          neighbours,
          memory,
        });
        await putVerdict(store, {
          memberId: MEMBER.memberId,
          key,
          revision: invitation.revision,
          verdict,
          viewedProfileAt: null,
          learned: null,
          judgedAt: at,
        });
      }
    },
  };
};
