import { setTimeout as sleep } from 'node:timers/promises';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { DiskQueue } from './disk-queue.ts';
import type { QueuedMessage } from './message-files.ts';

/** A Lambda function on an SQS trigger with ReportBatchItemFailures. */
export type QueueFunction = (event: SQSEvent) => Promise<SQSBatchResponse>;

/** Why a record failed, where the function says so. */
export const causeOf = (failure: object): string =>
  'cause' in failure && typeof failure.cause === 'string' ? failure.cause : 'reported';

export interface QueueDriver {
  /**
   * Resolves when nothing that was sent before the call is visible or being worked on: what failed and waits for its
   * next attempt is left to it, and what comes later is not waited for, or a steady flow would never let it end.
   */
  readonly drained: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const BATCH = 10;

const recordOf = (queue: string, message: QueuedMessage): SQSRecord => ({
  messageId: message.messageId,
  receiptHandle: message.messageId,
  body: message.body,
  attributes: {
    ApproximateReceiveCount: String(message.attempts + 1),
    SentTimestamp: String(message.sentAt),
    SenderId: 'guestlist',
    ApproximateFirstReceiveTimestamp: String(message.sentAt),
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: `arn:aws:sqs:local:000000000000:${queue}`,
  awsRegion: 'local',
});

/** Gives one batch to the function; false when nothing is visible. */
const runBatch = async (queue: DiskQueue, run: QueueFunction): Promise<boolean> => {
  const messages = queue.receive(BATCH);
  if (messages.length === 0) return false;
  const failed = await run({ Records: messages.map((message) => recordOf(queue.name, message)) }).then(
    ({ batchItemFailures }) => new Map(batchItemFailures.map((failure) => [failure.itemIdentifier, causeOf(failure)])),
    (error: unknown) =>
      new Map(messages.map(({ messageId }) => [messageId, error instanceof Error ? error.name : 'error'])),
  );
  await Promise.all(
    messages.map((message) => {
      const cause = failed.get(message.messageId);
      return cause === undefined ? queue.delete(message) : queue.fail(message, cause);
    }),
  );
  return true;
};

/** Feeds a queue to its function as Lambda's event source mapping does: batches, partial failures, redelivery. */
export const driveQueue = (queue: DiskQueue, run: QueueFunction): QueueDriver => {
  let stopped = false;
  let line: Promise<unknown> = Promise.resolve();
  let isPumping = false;
  let timer: NodeJS.Timeout | undefined;

  /** Batches are worked on one after the other, whoever asks for them. */
  const step = (): Promise<boolean> => {
    const turn = line.then(() => !stopped && runBatch(queue, run));
    line = turn.catch(() => {});
    return turn;
  };
  const pump = async (): Promise<void> => {
    if (isPumping) return;
    isPumping = true;
    while (await step());
    isPumping = false;
    schedule();
  };
  const schedule = (): void => {
    clearTimeout(timer);
    const at = queue.nextVisibleAt();
    if (at !== null && !stopped) timer = setTimeout(() => void pump(), Math.max(20, at - Date.now()));
  };

  queue.onSend(() => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void pump(), 0);
  });
  schedule();

  return {
    drained: async () => {
      const now = Date.now();
      await line;
      while (!stopped && queue.isOpen(now)) if (!(await step())) await sleep(0);
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await line;
    },
  };
};
