import type { RawEmail } from './endpoints/ses.ts';
import type { Envelope } from './smtp.ts';

const SENDING_ACCOUNT = '000000000000';

/** Wraps a notice as SNS delivers it to a queue. */
const sns = (message: unknown, at: Date): unknown => ({
  Type: 'Notification',
  MessageId: 'local',
  TopicArn: `arn:aws:sns:local:${SENDING_ACCOUNT}:mail`,
  Timestamp: at.toISOString(),
  Message: JSON.stringify(message),
});

/**
 * What SES says of a received mail through its S3 action's topic: envelope recipients, verdicts, where the bytes lie.
 * We give no verdict on who sent it: GRAY, so that the receiver checks the signature itself.
 */
export const receiptNotice = (messageId: string, envelope: Envelope, at: Date): unknown => {
  const gray = { status: 'GRAY' };
  return sns(
    {
      notificationType: 'Received',
      mail: {
        timestamp: at.toISOString(),
        source: envelope.from,
        messageId,
        destination: envelope.recipients,
        headersTruncated: true,
        headers: [],
        commonHeaders: {},
      },
      receipt: {
        timestamp: at.toISOString(),
        processingTimeMillis: 0,
        recipients: envelope.recipients,
        spamVerdict: gray,
        virusVerdict: gray,
        spfVerdict: gray,
        dkimVerdict: gray,
        dmarcVerdict: gray,
        action: { type: 'S3', topicArn: '', bucketName: 'raw', objectKeyPrefix: '', objectKey: messageId },
      },
    },
    at,
  );
};

/** The event SES publishes when it has accepted a mail for sending. */
export const sendEvent = (messageId: string, mail: RawEmail, at: Date): unknown =>
  sns(
    {
      eventType: 'Send',
      mail: {
        timestamp: at.toISOString(),
        messageId,
        sendingAccountId: SENDING_ACCOUNT,
        destination: mail.destinations,
        headersTruncated: true,
        tags: Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
      },
      send: {},
    },
    at,
  );
