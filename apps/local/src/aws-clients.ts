import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { SQSClient } from '@aws-sdk/client-sqs';

/** The very clients the functions use on AWS, turned to this machine. */
export interface AwsClients {
  readonly dynamodb: DynamoDBClient;
  readonly s3: S3Client;
  readonly ses: SESClient;
  readonly sqs: SQSClient;
}

/** Credentials that open nothing: our endpoints ask for none. */
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const region = 'local';

export const awsClients = (databaseUrl: string, endpointsUrl: string): AwsClients => ({
  dynamodb: new DynamoDBClient({ region, credentials, endpoint: databaseUrl }),
  s3: new S3Client({ region, credentials, endpoint: `${endpointsUrl}/s3`, forcePathStyle: true }),
  ses: new SESClient({ region, credentials, endpoint: `${endpointsUrl}/ses` }),
  sqs: new SQSClient({ region, credentials, endpoint: `${endpointsUrl}/sqs` }),
});
