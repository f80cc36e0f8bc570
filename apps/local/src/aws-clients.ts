import type { DynamoDBClient, DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { SQSClient } from '@aws-sdk/client-sqs';
import { tableClient } from '@guestlist/store';
import type { Database } from './database.ts';

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

/** The database looks whether there is a signature, and not at it. */
const signer: NonNullable<DynamoDBClientConfig['signer']> = {
  sign: async (request) => {
    request.headers['authorization'] = 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=none';
    request.headers['x-amz-date'] = '20260101T000000Z';
    return request;
  },
};

type LocalDatabase = Pick<Database, 'endpoint' | 'requestHandler'>;

export const awsClients = ({ endpoint, requestHandler }: LocalDatabase, endpointsUrl: string): AwsClients => ({
  dynamodb: tableClient({ region, credentials, endpoint, requestHandler, signer }),
  s3: new S3Client({ region, credentials, endpoint: `${endpointsUrl}/s3`, forcePathStyle: true }),
  ses: new SESClient({ region, credentials, endpoint: `${endpointsUrl}/ses` }),
  sqs: new SQSClient({ region, credentials, endpoint: `${endpointsUrl}/sqs` }),
});
