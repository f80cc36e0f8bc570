import { Logger } from '@aws-lambda-powertools/logger';
import type { LinkKeys } from '@guestlist/decision-links';
import { keptMailIn } from '@guestlist/digest/kept-mail';
import { createSend } from '@guestlist/digest/send';
import { sendRawBy } from '@guestlist/digest/ses';
import { createTick, type TickEvent } from '@guestlist/digest/tick';
import { createIngest } from '@guestlist/ingest';
import type { MailJob } from '@guestlist/model';
import { createScore } from '@guestlist/score';
import { type InvitationRef, streamRecord } from '@guestlist/store';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Cloud } from './cloud.ts';
import type { LocalConfig } from './config.ts';
import type { QueueFunction } from './queue-driver.ts';
import type { ResolverFor } from './resolver-for.ts';
import { withCauses } from './with-causes.ts';

export interface FunctionParts {
  readonly cloud: Cloud;
  readonly config: LocalConfig;
  readonly publicUrl: string;
  readonly linkKeys: LinkKeys;
  readonly resolverFor: ResolverFor;
}

/** The Lambda functions, each called with the event it gets on AWS. */
export interface Functions {
  readonly ingest: QueueFunction;
  readonly send: QueueFunction;
  readonly tick: (event: TickEvent) => Promise<unknown>;
  /** Gives how many were done: judged, or learned from. */
  readonly score: (refs: readonly InvitationRef[]) => Promise<number>;
  /** Verdicts written since the start. */
  readonly scored: () => number;
}

/** One process holds the data folder: a claim found here is always a dead one (ARCHITECTURE.md, Decisions). */
const NO_LEASE_MS = 0;

export const localFunctions = ({ cloud, config, publicUrl, linkKeys, resolverFor }: FunctionParts): Functions => {
  const { store, clients } = cloud;
  const { mailDomain } = config;
  const now = (): Date => new Date();
  const logger = (serviceName: string): Logger => new Logger({ serviceName, logLevel: 'WARN' });
  const enqueue = async (job: MailJob): Promise<void> => void (await cloud.sendQueue.send(JSON.stringify(job)));
  const sending = {
    store,
    sendRaw: sendRawBy(clients.ses, null),
    keptMail: keptMailIn('raw', clients.s3),
    linkKeys,
    publicUrl,
    mailDomain,
    now,
    leaseMs: NO_LEASE_MS,
  };
  const judging = scoring(cloud, now, logger('score'));
  return {
    ingest: withCauses(logger('ingest'), (log) =>
      createIngest({ store, s3: clients.s3, bucket: 'raw', enqueue, resolverFor, mailDomain, log }),
    ),
    send: withCauses(logger('send'), (log) => createSend(sending, log)),
    tick: createTick({ store, enqueue: async (jobs) => void (await Promise.all(jobs.map(enqueue))) }, logger('tick')),
    ...judging,
  };
};

/** The scorer says in its log what it has judged: that is counted here, for /tick and for knowing when it is through. */
const scoring = ({ store }: Cloud, now: () => Date, logger: Logger): Pick<Functions, 'score' | 'scored'> => {
  let verdicts = 0;
  let learned = 0;
  const log: Parameters<typeof createScore>[0]['log'] = {
    warn: (message, ...rest) => logger.warn(message, ...rest),
    info: (message, ...rest) => {
      if (message === 'verdict') verdicts += 1;
      if (message === 'learned') learned += 1;
      logger.info(message, ...rest);
    },
  };
  const run = createScore({ store, now, log });
  return {
    scored: () => verdicts,
    score: async (refs) => {
      const before = verdicts + learned;
      // The client's attribute values and the stream's are one form with two declarations.
      await run({ Records: refs.map(streamRecord) as DynamoDBRecord[] });
      return verdicts + learned - before;
    },
  };
};
