import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

/** Puts raw mails into their bucket. A module of its own, so that only an upload loads the client. */
export const putInto = (bucket: string, endpoint: string | null) => {
  const client = new S3Client(endpoint === null ? {} : { endpoint, forcePathStyle: true });
  return async (key: string, mail: Uint8Array): Promise<void> => {
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: mail }));
  };
};
