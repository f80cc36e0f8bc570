import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface QueueWithDeadLettersProps {
  /** The time-out of the function that reads it, in seconds. */
  readonly readerTimeout: number;
  /** Encrypts it when given; else SQS's own key does. */
  readonly encryptionKey?: IKey;
}

/** AWS's advice for queues that Lambda reads: a message stays hidden for six attempts' time. */
const VISIBILITY_FACTOR = 6;
const ATTEMPTS = 5;
/** Both counted from the message's arrival. */
const KEPT_FOR = Duration.days(4);
const DEAD_KEPT_FOR = Duration.days(7);

/** A queue, and where a message goes that was tried five times. */
export class QueueWithDeadLetters extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { readerTimeout, encryptionKey }: QueueWithDeadLettersProps) {
    super(scope, id);
    const encryption =
      encryptionKey === undefined
        ? { encryption: QueueEncryption.SQS_MANAGED }
        : { encryption: QueueEncryption.KMS, encryptionMasterKey: encryptionKey, dataKeyReuse: Duration.hours(1) };
    this.deadLetters = new Queue(this, 'DeadLetters', {
      ...encryption,
      enforceSSL: true,
      retentionPeriod: DEAD_KEPT_FOR,
    });
    this.queue = new Queue(this, 'Queue', {
      ...encryption,
      enforceSSL: true,
      retentionPeriod: KEPT_FOR,
      visibilityTimeout: Duration.seconds(VISIBILITY_FACTOR * readerTimeout),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: ATTEMPTS },
    });
  }
}
