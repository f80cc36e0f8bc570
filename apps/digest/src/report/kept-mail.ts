import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { READABLE_BYTES } from '@guestlist/linkedin-mail';

/** Reads a mail that is kept because nobody vouches for it; null when its days are over. */
export type KeptMail = (rawKey: string) => Promise<Uint8Array | null>;

export const keptMailIn =
  (bucket: string, s3: S3Client = new S3Client()): KeptMail =>
  async (rawKey) => {
    try {
      const Range = `bytes=0-${READABLE_BYTES - 1}`;
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: rawKey, Range }));
      return (await Body?.transformToByteArray()) ?? null;
    } catch (error) {
      if (error instanceof Error && error.name === 'NoSuchKey') return null;
      throw error;
    }
  };
