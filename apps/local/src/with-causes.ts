import type { Logger } from '@aws-lambda-powertools/logger';
import type { QueueFunction } from './queue-driver.ts';

type Log = Pick<Logger, 'info' | 'warn'>;

/** What a function's log says of a record that failed. */
interface Failure {
  readonly messageId?: unknown;
  readonly cause?: unknown;
}

const failureIn = (extra: unknown): Failure => (typeof extra === 'object' && extra !== null ? extra : {});

/**
 * A queue's function whose reported failures say why, as its log does: on AWS log and dead letter meet by the message's
 * id, here the cause goes into the letter.
 *
 * @param make the function, given the log it is to write
 */
export const withCauses = (logger: Logger, make: (log: Log) => QueueFunction): QueueFunction => {
  const causes = new Map<string, string>();
  const run = make({
    info: (message, ...extra) => logger.info(message, ...extra),
    warn: (message, ...extra) => {
      const { messageId, cause } = failureIn(extra[0]);
      if (typeof messageId === 'string' && typeof cause === 'string') causes.set(messageId, cause);
      logger.warn(message, ...extra);
    },
  });
  return async (event) => {
    const { batchItemFailures } = await run(event);
    return {
      batchItemFailures: batchItemFailures.map(({ itemIdentifier }) => {
        const cause = causes.get(itemIdentifier) ?? 'unknown';
        causes.delete(itemIdentifier);
        return { itemIdentifier, cause };
      }),
    };
  };
};
