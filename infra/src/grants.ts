import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type Conditions, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';

type TableAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'BatchWriteItem';
type Index = 'due' | 'unscored' | 'state' | 'recent';

interface Access {
  /** Calls on items of the table, and the beginnings of the partition keys they may have. */
  readonly items: readonly TableAction[];
  readonly keys: readonly string[];
  /** Indexes it queries; each holds one kind of key. */
  readonly indexes: readonly Index[];
}

/** What each function does with the table: a test compares the calls with those its bundle contains. */
export const TABLE_ACCESS = {
  ingest: {
    items: ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'BatchWriteItem'],
    keys: ['m#', 'door#'],
    indexes: ['state'],
  },
  // Besides judging it ends an erasure: pointers, then everything of the member.
  score: {
    items: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'],
    keys: ['m#', 'door#', 'email#'],
    indexes: ['recent'],
  },
  tick: {
    items: ['UpdateItem'],
    keys: ['m#'],
    indexes: ['due', 'unscored'],
  },
  send: {
    items: ['GetItem', 'BatchGetItem', 'Query', 'UpdateItem', 'BatchWriteItem'],
    keys: ['m#'],
    indexes: ['state', 'recent'],
  },
  decide: {
    items: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'],
    keys: ['m#', 'door#', 'email#', 'rate#', 'inviter-requests'],
    indexes: ['state', 'recent'],
  },
} as const satisfies Record<string, Access>;

export type AppFunction = keyof typeof TABLE_ACCESS;

const leadingKeys = (beginnings: readonly string[]): Conditions => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': beginnings.map((beginning) => `${beginning}*`) },
  // Without this a request that names no key would pass.
  Null: { 'dynamodb:LeadingKeys': 'false' },
});

/** One function's access to the table, item by item and index by index. */
export const tableGrants = (table: TableV2, name: AppFunction): PolicyStatement[] => {
  const { items, keys, indexes }: Access = TABLE_ACCESS[name];
  return [
    new PolicyStatement({
      actions: items.map((action) => `dynamodb:${action}`),
      resources: [table.tableArn],
      conditions: leadingKeys(keys),
    }),
    new PolicyStatement({
      actions: ['dynamodb:Query'],
      resources: indexes.map((index) => `${table.tableArn}/index/${index}`),
    }),
  ];
};

export const maySendTo = (queue: IQueue): PolicyStatement =>
  new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] });

/** Without it S3 answers for an object that is gone as for one that is forbidden, and a mail read before would fail for ever. */
const maySeeWhatIsGone = (bucket: IBucket): PolicyStatement =>
  new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] });

/** Reading raw mail and deleting it once its row is written. */
export const mayEmpty = (bucket: IBucket): PolicyStatement[] => [
  new PolicyStatement({ actions: ['s3:GetObject', 's3:DeleteObject'], resources: [bucket.arnForObjects('*')] }),
  maySeeWhatIsGone(bucket),
];

/** Reading raw mail, to attach it to a member's own report. */
export const mayRead = (bucket: IBucket): PolicyStatement[] => [
  new PolicyStatement({ actions: ['s3:GetObject'], resources: [bucket.arnForObjects('*')] }),
  maySeeWhatIsGone(bucket),
];

/** Putting mails that a member uploads where received mail lies, and telling ingest of them by its encrypted queue. */
export const mayHandIn = (bucket: IBucket, { queue, encryptionKey }: MailQueue): PolicyStatement[] => [
  new PolicyStatement({ actions: ['s3:PutObject'], resources: [bucket.arnForObjects('upload-*')] }),
  maySendTo(queue),
  new PolicyStatement({ actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [encryptionKey.keyArn] }),
];

interface MailQueue {
  readonly queue: IQueue;
  readonly encryptionKey: IKey;
}
