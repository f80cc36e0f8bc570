import { Logger } from '@aws-lambda-powertools/logger';
import { SQSClient } from '@aws-sdk/client-sqs';
import { tableClient } from '@guestlist/store';
import { readTickConfig } from './config.ts';
import { enqueueOn } from './enqueue.ts';
import { type TickParts, type TickResult, tick } from './tick.ts';

/** What EventBridge Scheduler sends: its context attribute `<aws.scheduler.scheduled-time>` as `at`. */
export interface TickEvent {
  readonly at: string;
  /** Which part of the members this clock is for; all when left out. */
  readonly partition?: number;
}

/** Says which fault ended a tick, and none of its words: Lambda writes what is thrown into the log. */
class TickError extends Error {
  override readonly name = 'TickError';
}

/** @throws TickError: the scheduler tries again */
export const createTick =
  (parts: TickParts, logger: Logger) =>
  async (event: TickEvent): Promise<TickResult> => {
    const { partition } = event;
    try {
      const result = await tick(parts, new Date(event.at).toISOString(), partition);
      logger.info('tick', { ...result, partition });
      return result;
    } catch (error) {
      const cause = error instanceof Error ? error.name : 'unknown';
      logger.warn('tick failed', { cause, partition });
      throw new TickError(cause);
    }
  };

/** Reads the environment, makes the clients once, and gives the function that Lambda calls. */
export const handlerFromEnv = () => {
  const config = readTickConfig();
  const store = { client: tableClient(), table: config.table };
  return createTick(
    { store, enqueue: enqueueOn(new SQSClient(), config.sendQueueUrl) },
    new Logger({ serviceName: 'tick' }),
  );
};
