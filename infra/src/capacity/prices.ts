/** What AWS asks for one unit, in US dollars, and where that stands. */
export interface Price {
  readonly usd: number;
  readonly per: string;
  readonly source: string;
}

/**
 * On-demand prices of US East (N. Virginia); other regions ask up to a sixth more. SES's stand in its price list of
 * 22 July 2026 (à la carte; new accounts begin on a plan that asks $0.00016 and less a mail sent). The others were put
 * together in November 2026 from what is published of them, without AWS's pages at hand: compare before you rely on
 * them. Free allowances and discounts are left out.
 */
export const PRICES_OF = 'us-east-1, put together in November 2026; compare with AWS’s pages';
export const PRICES = {
  sesReceived: { usd: 0.0001, per: 'mail received', source: 'aws.amazon.com/ses/pricing' },
  sesReceivedChunk: { usd: 0.00009, per: 'whole 256 kB received', source: 'aws.amazon.com/ses/pricing' },
  sesSent: { usd: 0.0001, per: 'mail sent', source: 'aws.amazon.com/ses/pricing' },
  lambdaRequest: { usd: 0.2e-6, per: 'invocation', source: 'aws.amazon.com/lambda/pricing' },
  lambdaGbSecond: { usd: 0.0000133334, per: 'GB-second on arm64', source: 'aws.amazon.com/lambda/pricing' },
  tableRead: { usd: 0.125e-6, per: 'read request unit', source: 'aws.amazon.com/dynamodb/pricing/on-demand' },
  tableWrite: { usd: 0.625e-6, per: 'write request unit', source: 'aws.amazon.com/dynamodb/pricing/on-demand' },
  tableGb: { usd: 0.25, per: 'GB-month stored', source: 'aws.amazon.com/dynamodb/pricing/on-demand' },
  recoveryGb: {
    usd: 0.2,
    per: 'GB-month of point-in-time recovery',
    source: 'aws.amazon.com/dynamodb/pricing/on-demand',
  },
  s3Put: { usd: 0.005e-3, per: 'PUT', source: 'aws.amazon.com/s3/pricing' },
  s3Get: { usd: 0.0004e-3, per: 'GET', source: 'aws.amazon.com/s3/pricing' },
  snsPublish: { usd: 0.5e-6, per: 'notice of up to 64 kB', source: 'aws.amazon.com/sns/pricing' },
  sqsRequest: { usd: 0.4e-6, per: 'request of up to 64 kB', source: 'aws.amazon.com/sqs/pricing' },
  httpRequest: { usd: 1e-6, per: 'request to the pages', source: 'aws.amazon.com/api-gateway/pricing' },
  transferGb: { usd: 0.09, per: 'GB to the internet', source: 'aws.amazon.com/ec2/pricing/on-demand' },
  logGb: { usd: 0.5, per: 'GB of log', source: 'aws.amazon.com/cloudwatch/pricing' },
  metric: { usd: 0.3, per: 'metric and month', source: 'aws.amazon.com/cloudwatch/pricing' },
  alarm: { usd: 0.1, per: 'alarm and month', source: 'aws.amazon.com/cloudwatch/pricing' },
  dashboard: { usd: 3, per: 'dashboard and month', source: 'aws.amazon.com/cloudwatch/pricing' },
  secret: { usd: 0.4, per: 'secret and month', source: 'aws.amazon.com/secrets-manager/pricing' },
  kmsKey: { usd: 1, per: 'key and month', source: 'aws.amazon.com/kms/pricing' },
  schedule: { usd: 1e-6, per: 'scheduled call', source: 'aws.amazon.com/eventbridge/pricing' },
} as const satisfies Readonly<Record<string, Price>>;
export type PriceName = keyof typeof PRICES;
