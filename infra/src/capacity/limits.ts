/** What AWS lets one account do in a region unless it is asked for more, and where that stands. */
export interface Limit {
  readonly value: number;
  readonly unit: string;
  readonly isAdjustable: boolean;
  readonly source: string;
}

export const LIMITS = {
  lambdaConcurrency: {
    value: 1000,
    unit: 'functions at once',
    isAdjustable: true,
    source: 'docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html (new accounts begin lower)',
  },
  lambdaTimeout: {
    value: 900,
    unit: 'seconds a call',
    isAdjustable: false,
    source: 'docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  },
  queueScaling: {
    value: 300,
    unit: 'more readers of a queue a minute',
    isAdjustable: false,
    source: 'docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html',
  },
  queueInFlight: {
    value: 120_000,
    unit: 'messages being read',
    isAdjustable: true,
    source: 'docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
  },
  tableReads: {
    value: 40_000,
    unit: 'read units a second, a table',
    isAdjustable: true,
    source: 'docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  },
  tableWrites: {
    value: 40_000,
    unit: 'write units a second, a table',
    isAdjustable: true,
    source: 'docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  },
  partitionWrites: {
    value: 1000,
    unit: 'write units a second, a partition',
    isAdjustable: false,
    source: 'docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html',
  },
  bucketPuts: {
    value: 3500,
    unit: 'writes a second, a prefix',
    isAdjustable: false,
    source: 'docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
  },
} as const satisfies Readonly<Record<string, Limit>>;
