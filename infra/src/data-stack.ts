import { TABLE_INDEXES, TABLE_KEYS, TTL_ATTRIBUTE } from '@guestlist/store';
import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  StreamViewType,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { GuestlistStack, type GuestlistStackProps } from './guestlist-stack.ts';
import { LinkKeys } from './link-keys.ts';
import type { OperatorOutput } from './operator-outputs.ts';
import { Posts } from './posts.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

const indexes: GlobalSecondaryIndexPropsV2[] = TABLE_INDEXES.map(({ name, hash, range, carries }) => ({
  indexName: name,
  partitionKey: text(hash),
  sortKey: text(range),
  projectionType: ProjectionType.INCLUDE,
  nonKeyAttributes: [...carries],
}));

/** How long a mail may lie that could not be read or that nobody vouches for. */
const RAW_MAIL_DAYS = 7;

/** What outlives every deployment: the table, the raw mail, the keys, and what is on its way in the queues. */
export class DataStack extends GuestlistStack {
  readonly table: TableV2;
  readonly rawMail: Bucket;
  readonly posts: Posts;
  readonly linkKeys: LinkKeys;

  constructor(scope: Construct, id: string, props: GuestlistStackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    this.table = new TableV2(this, 'Table', {
      partitionKey: text(TABLE_KEYS.hash),
      sortKey: text(TABLE_KEYS.range),
      globalSecondaryIndexes: indexes,
      billing: Billing.onDemand(),
      dynamoStream: StreamViewType.NEW_IMAGE,
      timeToLiveAttribute: TTL_ATTRIBUTE,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      contributorInsightsSpecification: { enabled: false },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.rawMail = new Bucket(this, 'RawMail', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      lifecycleRules: [
        { expiration: Duration.days(RAW_MAIL_DAYS), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(
      this.rawMail,
      'AwsSolutions-S1',
      'A mail lies here for seconds, a failed one for days; an access log would outlive what it speaks of.',
    );
    this.posts = new Posts(this, 'Posts');
    this.linkKeys = new LinkKeys(this, 'LinkKeys');
    for (const [name, value] of Object.entries(this.whatOperatorsNeed())) new CfnOutput(this, name, { value });
  }

  /** Outputs by which the operator's commands find what was made. */
  private whatOperatorsNeed(): Readonly<Record<OperatorOutput, string>> {
    const { mails, sends } = this.posts;
    return {
      TableName: this.table.tableName,
      MailsQueueUrl: mails.queue.queueUrl,
      MailsDeadLettersUrl: mails.deadLetters.queueUrl,
      SendsQueueUrl: sends.queue.queueUrl,
      SendsDeadLettersUrl: sends.deadLetters.queueUrl,
      LinkKeysSecretArn: this.linkKeys.secret.secretArn,
      MailDomain: this.settings.domain,
    };
  }
}
