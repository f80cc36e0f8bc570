/** What ingest needs to know of its surroundings. */
export interface IngestConfig {
  readonly table: string;
  readonly rawBucket: string;
  readonly sendQueueUrl: string;
  readonly mailDomain: string;
  /** Other services than AWS's own, such as ones on this machine. */
  readonly dynamodbEndpoint: string | null;
  readonly s3Endpoint: string | null;
  readonly sqsEndpoint: string | null;
}

type Env = Readonly<Record<string, string | undefined>>;

const required = (env: Env, name: string): string => {
  const value = env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set`);
  return value;
};

/** @throws Error naming the variable that is missing, at cold start */
export const readConfig = (env: Env = process.env): IngestConfig => ({
  table: required(env, 'TABLE'),
  rawBucket: required(env, 'RAW_BUCKET'),
  sendQueueUrl: required(env, 'SEND_QUEUE_URL'),
  mailDomain: required(env, 'MAIL_DOMAIN'),
  dynamodbEndpoint: env['DYNAMODB_ENDPOINT'] || null,
  s3Endpoint: env['S3_ENDPOINT'] || null,
  sqsEndpoint: env['SQS_ENDPOINT'] || null,
});
