import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { SNS_SUBSCRIPTIONS_SQS_DECRYPTION_POLICY } from 'aws-cdk-lib/cx-api';
import { Construct } from 'constructs';
import { QueueWithDeadLetters } from './queue-with-dead-letters.ts';
import { TIMEOUT } from './timeouts.ts';

/**
 * The ways between the functions. SES's notices of received mail carry that mail's headers, and we cannot leave them
 * out: from SES's hand on they are encrypted with a key of our own, and gone in a week at the latest.
 */
export class Posts extends Construct {
  readonly key: Key;
  /** SES: a mail has come, its raw form is in the bucket. */
  readonly received: Topic;
  /** SES: a mail of ours was sent, bounced, complained about, rejected. */
  readonly sendEvents: Topic;
  /** For ingest: all that SES tells. */
  readonly mails: QueueWithDeadLetters;
  /** For send: the mails to write. */
  readonly sends: QueueWithDeadLetters;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    // Else the key's policy would name the topics, and the topics name their key: a circle.
    this.node.setContext(SNS_SUBSCRIPTIONS_SQS_DECRYPTION_POLICY, false);
    this.key = new Key(this, 'Key', {
      description: 'Guestlist: notices of received and sent mail',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.key.addToResourcePolicy(fromSes(this, ['kms:GenerateDataKey', 'kms:Decrypt'], '*'));
    this.received = this.topic('Received');
    this.sendEvents = this.topic('SendEvents');
    this.mails = new QueueWithDeadLetters(this, 'Mails', { readerTimeout: TIMEOUT.ingest, encryptionKey: this.key });
    this.sends = new QueueWithDeadLetters(this, 'Sends', { readerTimeout: TIMEOUT.send });
    for (const topic of [this.received, this.sendEvents]) {
      topic.addSubscription(new SqsSubscription(this.mails.queue, { deadLetterQueue: this.mails.deadLetters }));
    }
  }

  private topic(id: string): Topic {
    const topic = new Topic(this, id, { masterKey: this.key, enforceSSL: true });
    topic.addToResourcePolicy(fromSes(this, ['sns:Publish'], topic.topicArn));
    return topic;
  }
}

const fromSes = (scope: Construct, actions: string[], resource: string): PolicyStatement =>
  new PolicyStatement({
    actions,
    principals: [new ServicePrincipal('ses.amazonaws.com')],
    resources: [resource],
    conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
  });
