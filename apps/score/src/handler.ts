import { Logger } from '@aws-lambda-powertools/logger';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { refFromImage, type Store, tableClient } from '@guestlist/store';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { readConfig } from './config.ts';
import { scoreInvitation } from './score-invitation.ts';

export interface ScoreParts {
  readonly store: Store;
  readonly now: () => Date;
  readonly log: Pick<Logger, 'info' | 'warn'>;
}

const score = async ({ store, now, log }: ScoreParts, record: DynamoDBRecord): Promise<void> => {
  const image = record.dynamodb?.NewImage;
  // The stream's attribute values and the client's are one form with two declarations.
  const ref = image === undefined ? null : refFromImage(image as Record<string, AttributeValue>);
  if (ref === null) return;
  const at = now();
  const scored = await scoreInvitation(store, ref, at.toISOString());
  const about = { memberId: ref.memberId, invitation: ref.key, outcome: scored.outcome };
  if (scored.outcome !== 'settled')
    return log.info('not judged', { ...about, ...('code' in scored ? { cause: scored.code } : {}) });
  const { verdict, first } = scored;
  if (verdict === null) return log.info('learned', about);
  const waitedMs = at.getTime() - Date.parse(ref.since);
  log.info('verdict', { ...about, first, group: verdict.group, complete: verdict.complete, waitedMs });
};

/**
 * Judges what a stream's records name. A record the database failed on is reported and comes back, with those after it;
 * one the rules failed on is not: its cause stands on the item, and the tick asks for it again.
 */
export const createScore =
  (parts: ScoreParts) =>
  async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const record of event.Records) {
      try {
        await score(parts, record);
      } catch (error) {
        const cause = error instanceof Error ? error.name : 'unknown';
        parts.log.warn('score failed', { record: record.eventID, cause });
        batchItemFailures.push({ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' });
      }
    }
    return { batchItemFailures };
  };

/** Reads the environment, makes the client once, and gives the function that Lambda calls. */
export const handlerFromEnv = () => {
  const { table, dynamodbEndpoint } = readConfig();
  const client = tableClient(dynamodbEndpoint === null ? {} : { endpoint: dynamodbEndpoint });
  return createScore({ store: { client, table }, now: () => new Date(), log: new Logger({ serviceName: 'score' }) });
};
