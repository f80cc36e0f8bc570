import type { APIGatewayProxyEventV2, DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';

const ARN = 'arn:aws:sqs:eu-west-1:000000000000:queue';

/** What Lambda hands over from a queue. */
export const fromQueue = (...bodies: readonly string[]): SQSEvent => ({
  Records: bodies.map((body, n) => ({
    messageId: `00000000-0000-4000-8000-00000000000${n}`,
    receiptHandle: 'handle',
    body,
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '1795478400000',
      SenderId: 'AIDAEXAMPLE',
      ApproximateFirstReceiveTimestamp: '1795478400000',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: ARN,
    awsRegion: 'eu-west-1',
  })),
});

const bySns = (message: unknown): string =>
  JSON.stringify({
    Type: 'Notification',
    MessageId: '11111111-0000-4000-8000-000000000000',
    TopicArn: 'arn:aws:sns:eu-west-1:000000000000:received',
    Subject: 'Amazon SES Email Receipt Notification',
    Message: JSON.stringify(message),
    Timestamp: '2026-11-24T07:00:00.000Z',
    SignatureVersion: '1',
    Signature: 'c2ln',
    SigningCertURL: 'https://sns.eu-west-1.amazonaws.com/cert.pem',
    UnsubscribeURL: 'https://sns.eu-west-1.amazonaws.com/unsubscribe',
  });

interface Received {
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly at: string;
  /** What SES says of DMARC. */
  readonly dmarc?: 'PASS' | 'FAIL';
}

/** SES's notice of a mail that its S3 action has kept. */
export const receipt = ({ messageId, from, to, at, dmarc = 'PASS' }: Received): string => {
  const pass = { status: 'PASS' };
  const headers = [{ name: 'Return-Path', value: `<${from}>` }];
  return bySns({
    notificationType: 'Received',
    mail: {
      timestamp: at,
      source: from,
      messageId,
      destination: [to],
      headersTruncated: false,
      headers,
      commonHeaders: { to: [to] },
    },
    receipt: {
      timestamp: at,
      processingTimeMillis: 512,
      recipients: [to],
      spamVerdict: pass,
      virusVerdict: pass,
      spfVerdict: { status: 'FAIL' },
      dkimVerdict: pass,
      dmarcVerdict: { status: dmarc },
      action: {
        type: 'S3',
        topicArn: 'arn:aws:sns:eu-west-1:000000000000:received',
        bucketName: 'raw-mail',
        objectKeyPrefix: '',
        objectKey: messageId,
      },
    },
  });
};

/** SES's event that a mail of ours has left. */
export const sendEvent = (messageId: string, tags: Readonly<Record<string, string>>): string =>
  bySns(eventOf('Send', messageId, tags, {}));

/** SES's event that a digest came back, or was complained about. */
export const returned = (
  type: 'Bounce' | 'Complaint',
  memberId: string,
  details: Readonly<Record<string, unknown>>,
): string => bySns(eventOf(type, `ses-${memberId}`, { memberId, localDate: '2026-11-20' }, details));

const eventOf = (
  eventType: string,
  messageId: string,
  tags: Readonly<Record<string, string>>,
  details: Readonly<Record<string, unknown>>,
) => ({
  eventType,
  mail: {
    timestamp: new Date().toISOString(),
    messageId,
    source: 'digest@example.org',
    destination: ['ada@fernholz.example'],
    headersTruncated: false,
    headers: [],
    tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
  },
  [eventType.toLowerCase()]: { timestamp: new Date().toISOString(), ...details },
});

type Image = NonNullable<NonNullable<DynamoDBStreamEvent['Records'][number]['dynamodb']>['NewImage']>;

/** What Lambda hands over from the table's stream. */
export const fromStream = (images: readonly Image[]): DynamoDBStreamEvent => ({
  Records: images.map((NewImage, n) => ({
    eventID: `event-${n}`,
    eventName: 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'eu-west-1',
    eventSourceARN: 'arn:aws:dynamodb:eu-west-1:000000000000:table/guestlist/stream/2026-11-24T00:00:00.000',
    dynamodb: { SequenceNumber: String(n + 1), SizeBytes: 900, StreamViewType: 'NEW_IMAGE', NewImage },
  })),
});

/** A request as the HTTP API hands it over, payload format 2.0. */
export const request = (method: 'GET' | 'POST', address: string, form?: URLSearchParams): APIGatewayProxyEventV2 => {
  const { pathname, hostname, searchParams } = new URL(address);
  const headers = {
    host: hostname,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
  };
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: pathname,
    rawQueryString: searchParams.toString(),
    headers,
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      domainName: hostname,
      domainPrefix: 'guestlist',
      http: { method, path: pathname, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'request',
      routeKey: '$default',
      stage: '$default',
      time: '24/Nov/2026:07:00:00 +0000',
      timeEpoch: 1_795_503_600_000,
    },
    ...(form === undefined ? {} : { body: form.toString() }),
    isBase64Encoded: false,
  };
};
