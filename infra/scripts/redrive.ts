import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetQueueAttributesCommand, SQSClient, StartMessageMoveTaskCommand } from '@aws-sdk/client-sqs';
import { type FailedInvitation, failedInvitations, markUnscored, type Store } from '@guestlist/store';
import { run, type Step } from './operate/command.ts';
import { findInstallation } from './operate/installation.ts';

interface DeadLetters {
  readonly name: string;
  readonly url: string;
  /** The queue they go back to, and who reads it. */
  readonly backTo: string;
  readonly reader: string;
}

/** Moves back what lies in a dead-letter queue; null when nothing does. */
const queueStep = async (sqs: SQSClient, { name, url, backTo, reader }: DeadLetters): Promise<Step | null> => {
  const { arn: SourceArn, count } = await queueAt(sqs, url);
  if (count === 0) return null;
  return {
    says: `${name}: move about ${count} dead letters back, for ${reader} to try again (SQS StartMessageMoveTask)`,
    does: async () => {
      // Named, because SQS does not know where those came from that SNS could not deliver.
      const { arn: DestinationArn } = await queueAt(sqs, backTo);
      const { TaskHandle } = await sqs.send(new StartMessageMoveTaskCommand({ SourceArn, DestinationArn }));
      return TaskHandle === undefined ? null : 'SQS is moving them';
    },
  };
};

const queueAt = async (sqs: SQSClient, QueueUrl: string) => {
  const AttributeNames = ['QueueArn', 'ApproximateNumberOfMessages'] as const;
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...AttributeNames] }),
  );
  return { arn: Attributes?.QueueArn, count: Number(Attributes?.ApproximateNumberOfMessages ?? 0) };
};

const codesOf = (failed: readonly FailedInvitation[]): string =>
  [...Map.groupBy(failed, ({ code }) => code)].map(([code, all]) => `${code} (${all.length})`).join(', ');

/** Has invitations judged again whose judging failed: the cause stands on the item, a stream's dead letters hold none. */
const verdictStep = async (store: Store): Promise<Step | null> => {
  const failed: FailedInvitation[] = [];
  for await (const page of failedInvitations(store)) failed.push(...page);
  if (failed.length === 0) return null;
  return {
    says: `verdicts: mark ${failed.length} invitations to be judged again that failed with ${codesOf(failed)}`,
    does: async () => {
      const at = new Date().toISOString();
      let marked = 0;
      for (const [memberId, all] of Map.groupBy(failed, (one) => one.memberId))
        marked += await markUnscored(store, { memberId, keys: all.map(({ key }) => key), at });
      return `${marked} marked; those decided meanwhile are left alone`;
    },
  };
};

await run({
  usage: '',
  options: {},
  plan: async (_, { region }) => {
    const found = await findInstallation(region);
    const sqs = new SQSClient({ region });
    const steps = [
      await queueStep(sqs, {
        name: 'received mail',
        url: found.MailsDeadLettersUrl,
        backTo: found.MailsQueueUrl,
        reader: 'ingest',
      }),
      await queueStep(sqs, {
        name: 'mails to send',
        url: found.SendsDeadLettersUrl,
        backTo: found.SendsQueueUrl,
        reader: 'send',
      }),
      await verdictStep({ client: new DynamoDBClient({ region }), table: found.TableName }),
    ];
    return steps.filter((step) => step !== null);
  },
});
