import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetQueueAttributesCommand, SQSClient, StartMessageMoveTaskCommand } from '@aws-sdk/client-sqs';
import { type FailedInvitation, failedInvitations, markUnscored, type Store } from '@guestlist/store';
import { run, type Step } from './operate/command.ts';
import { findInstallation } from './operate/installation.ts';

interface DeadLetters {
  readonly name: string;
  readonly url: string;
  readonly to: string;
}

/** Moves back what lies in a dead-letter queue; null when nothing does. */
const queueStep = async (sqs: SQSClient, { name, url, to }: DeadLetters): Promise<Step | null> => {
  const asked = new GetQueueAttributesCommand({
    QueueUrl: url,
    AttributeNames: ['QueueArn', 'ApproximateNumberOfMessages'],
  });
  const { Attributes = {} } = await sqs.send(asked);
  const count = Number(Attributes['ApproximateNumberOfMessages'] ?? 0);
  if (count === 0) return null;
  return {
    says: `${name}: move about ${count} dead letters back, for ${to} to try again (SQS StartMessageMoveTask)`,
    does: async () => {
      const { TaskHandle } = await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: Attributes['QueueArn'] }));
      return TaskHandle === undefined ? null : 'SQS is moving them';
    },
  };
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
      await queueStep(sqs, { name: 'received mail', url: found.MailsDeadLettersUrl, to: 'ingest' }),
      await queueStep(sqs, { name: 'mails to send', url: found.SendsDeadLettersUrl, to: 'send' }),
      await verdictStep({ client: new DynamoDBClient({ region }), table: found.TableName }),
    ];
    return steps.filter((step) => step !== null);
  },
});
