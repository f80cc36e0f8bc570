import { DUE_PARTITIONS } from '@guestlist/store';
import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { ConfigurationSet, EmailSendingEvent, EventDestination, SuppressionReasons } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge, acknowledgeRawMails } from './acknowledge.ts';
import { BundledFunction } from './bundled-function.ts';
import type { DataStack } from './data-stack.ts';
import { mayRead, maySendTo, tableGrants } from './grants.ts';
import { GuestlistStack, type GuestlistStackProps } from './guestlist-stack.ts';
import type { MailInStack } from './mail-in-stack.ts';
import { MEMORY } from './memory.ts';
import { sendersFor } from './send-rate.ts';
import { TIMEOUT } from './timeouts.ts';

interface DigestProps extends GuestlistStackProps {
  readonly data: DataStack;
  readonly mailIn: MailInStack;
}

/** From the clock to the digest: the tick, the send queue's reader, SES. */
export class DigestStack extends GuestlistStack {
  readonly tick: BundledFunction;
  readonly send: BundledFunction;
  /** Ticks that could not be handed over. */
  readonly missedTicks: Queue;

  constructor(scope: Construct, id: string, { data, mailIn, ...props }: DigestProps) {
    super(scope, id, props);
    this.tick = this.tickFor(data);
    this.missedTicks = new Queue(this, 'MissedTicks', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(7),
    });
    acknowledge(this.missedTicks, 'AwsSolutions-SQS3', "It is itself the dead-letter queue: the schedule's.");
    this.every15Minutes();
    this.send = this.sendFor(data, mailIn, this.sending(data));
  }

  private tickFor({ table, posts }: DataStack): BundledFunction {
    return new BundledFunction(this, 'Tick', {
      name: 'tick',
      does: 'Finds whose digest is due, and what still waits for its verdict',
      memorySize: MEMORY.tick,
      timeout: TIMEOUT.tick,
      environment: { TABLE: table.tableName, SEND_QUEUE_URL: posts.sends.queue.queueUrl },
      may: [...tableGrants(table, 'tick'), maySendTo(posts.sends.queue)],
    });
  }

  private every15Minutes(): void {
    const role = new Role(this, 'ScheduleRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    });
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.tick.functionArn] }));
    role.addToPolicy(maySendTo(this.missedTicks));
    for (let partition = 0; partition < DUE_PARTITIONS; partition += 1) this.clockFor(partition, role);
    this.tick.configureAsyncInvoke({ retryAttempts: 2, maxEventAge: Duration.minutes(14) });
  }

  /** One clock for each partition of due members: a tick has a function, and a partition's write limit, to itself. */
  private clockFor(partition: number, role: Role): void {
    const schedule = new CfnSchedule(this, `Every15Minutes${partition}`, {
      description: `Guestlist: whose digest is due? Members of part ${partition}`,
      scheduleExpression: 'cron(0/15 * * * ? *)',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: this.tick.functionArn,
        roleArn: role.roleArn,
        input: JSON.stringify({ at: '<aws.scheduler.scheduled-time>', partition }),
        deadLetterConfig: { arn: this.missedTicks.queueArn },
        retryPolicy: { maximumRetryAttempts: 3, maximumEventAgeInSeconds: Duration.minutes(14).toSeconds() },
      },
    });
    // The role's policy must be there before the scheduler tries it.
    schedule.node.addDependency(role);
  }

  private sending({ posts }: DataStack): ConfigurationSet {
    const set = new ConfigurationSet(this, 'Sending', {
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    // By its name: the topic's policy lets SES in already, and one that named this set would close a circle of stacks.
    const topic = Topic.fromTopicArn(this, 'SendEvents', posts.sendEvents.topicArn);
    set.addEventDestination('Told', {
      destination: EventDestination.snsTopic(topic),
      events: [EmailSendingEvent.SEND, EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT, EmailSendingEvent.REJECT],
    });
    return set;
  }

  private sendFor(
    { table, rawMail, posts, linkKeys }: DataStack,
    { domain }: MailInStack,
    set: ConfigurationSet,
  ): BundledFunction {
    const setArn = this.formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: set.configurationSetName,
    });
    const send = new BundledFunction(this, 'Send', {
      name: 'send',
      does: 'Writes digests and short mails, and hands them to SES',
      memorySize: MEMORY.send,
      timeout: TIMEOUT.send,
      environment: {
        TABLE: table.tableName,
        PUBLIC_URL: `https://${this.settings.pagesHost}`,
        MAIL_DOMAIN: this.settings.domain,
        RAW_BUCKET: rawMail.bucketName,
        CONFIGURATION_SET: set.configurationSetName,
        LINK_KEYS_SECRET: linkKeys.secret.secretArn,
      },
      may: [
        ...tableGrants(table, 'send'),
        ...mayRead(rawMail),
        linkKeys.mayRead(),
        new PolicyStatement({
          actions: ['ses:SendRawEmail'],
          resources: [domain.identity.emailIdentityArn, setArn],
        }),
      ],
    });
    acknowledgeRawMails(this, '*', 'A report takes the one mail it is about; SES names its object.');
    send.addEventSource(
      new SqsEventSource(posts.sends.queue, {
        batchSize: 1,
        maxConcurrency: sendersFor(this.settings.sendRate),
        reportBatchItemFailures: true,
      }),
    );
    return send;
  }
}
