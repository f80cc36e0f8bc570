import type { Logger } from '@aws-lambda-powertools/logger';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Resolver } from '@guestlist/mail-trust';
import type { MailJob } from '@guestlist/model';
import type { Store } from '@guestlist/store';

/** What ingest works with. */
export interface IngestParts {
  readonly store: Store;
  readonly s3: S3Client;
  /** Where SES puts raw mail. */
  readonly bucket: string;
  /** Asks the digest app to send a short mail. */
  readonly enqueue: (job: MailJob) => Promise<void>;
  /** Who answers DNS questions for a mail that came to these addresses. */
  readonly resolverFor: (recipients: readonly string[]) => Resolver;
  readonly mailDomain: string;
  readonly log: Pick<Logger, 'info' | 'warn'>;
}
