import { DeleteObjectCommand, GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { READABLE_BYTES } from '@guestlist/linkedin-mail';

const Range = `bytes=0-${READABLE_BYTES - 1}`;

interface RawMail {
  readonly s3: S3Client;
  readonly bucket: string;
}

/** The bytes of a mail as SES received it, as many as the reader looks at; null when it was deleted (it was read before). */
export const fetchRaw = async ({ s3, bucket }: RawMail, objectKey: string): Promise<Uint8Array | null> => {
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: objectKey, Range }));
    return (await Body?.transformToByteArray()) ?? null;
  } catch (error) {
    if (error instanceof Error && error.name === 'NoSuchKey') return null;
    throw error;
  }
};

/** Deletes a raw mail: the only place where LinkedIn's tokens lie. */
export const deleteRaw = async ({ s3, bucket }: RawMail, objectKey: string): Promise<void> => {
  await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: objectKey }));
};
