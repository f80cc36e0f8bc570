import { createHash } from 'node:crypto';
import type { Answer, Call } from './loopback.ts';

const SES = 'http://ses.amazonaws.com/doc/2010-12-01/';

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** GetObject, PutObject, DeleteObject over a map from keys to bodies. What is gone is told only to who may list. */
export const bucketAnswer =
  (bucket: Map<string, Buffer>, mayList: (caller: string) => boolean) =>
  ({ caller, method, path, body }: Call): Answer => {
    const key = new URL(path, 'http://localhost').pathname.split('/').at(-1) ?? '';
    if (method === 'PUT') bucket.set(key, body);
    if (method === 'DELETE') bucket.delete(key);
    if (method !== 'GET') return { status: method === 'DELETE' ? 204 : 200 };
    const found = bucket.get(key);
    if (found !== undefined) return { status: 200, body: found };
    const [status, code] = mayList(caller) ? [404, 'NoSuchKey'] : [403, 'AccessDenied'];
    return { status, type: 'application/xml', body: `<Error><Code>${code}</Code></Error>` };
  };

/** SendMessage and SendMessageBatch onto the queue that its URL ends in. */
export const queueAnswer =
  (queues: ReadonlyMap<string, string[]>) =>
  ({ body }: Call): Answer => {
    // The two forms in which messages are sent.
    const input = JSON.parse(body.toString()) as {
      QueueUrl: string;
      MessageBody?: string;
      Entries?: { Id: string; MessageBody: string }[];
    };
    const entries = input.Entries ?? [{ Id: '0', MessageBody: input.MessageBody ?? '' }];
    queues.get(input.QueueUrl.split('/').at(-1) ?? '')?.push(...entries.map(({ MessageBody }) => MessageBody));
    const taken = entries.map(({ Id, MessageBody }) => ({ Id, MessageId: Id, MD5OfMessageBody: md5(MessageBody) }));
    return { body: JSON.stringify({ ...taken[0], Successful: taken }) };
  };

const THROTTLED = `<ErrorResponse xmlns="${SES}"><Error><Type>Sender</Type><Code>Throttling</Code><Message>Maximum sending rate exceeded.</Message></Error></ErrorResponse>`;

/** SendRawEmail into a list; so many times before that SES’s rate is exceeded. */
export const mailAnswer =
  (sent: Buffer[], refusals: { left: number }) =>
  ({ body }: Call): Answer => {
    if (refusals.left > 0) {
      refusals.left -= 1;
      return { status: 400, type: 'text/xml', body: THROTTLED };
    }
    sent.push(Buffer.from(new URLSearchParams(body.toString()).get('RawMessage.Data') ?? '', 'base64'));
    const result = `<SendRawEmailResult><MessageId>ses-${sent.length}</MessageId></SendRawEmailResult>`;
    return { type: 'text/xml', body: `<SendRawEmailResponse xmlns="${SES}">${result}</SendRawEmailResponse>` };
  };

const signed = {
  authorization:
    'AWS4-HMAC-SHA256 Credential=a/20260101/eu-west-1/dynamodb/aws4_request, SignedHeaders=host, Signature=a',
  'x-amz-date': '20260101T000000Z',
};

/** Asks a database on this machine, by the JSON protocol. */
export const askTable = async (endpoint: string, target: string, input: unknown): Promise<Answer> => {
  const type = 'application/x-amz-json-1.0';
  const headers = { 'content-type': type, 'x-amz-target': target, ...signed };
  const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(input) });
  return { status: response.status, type, body: await response.text() };
};

/** Read or write units that a call consumed, those of indexes included: of one table, or of a list of tables. */
export const unitsIn = ({ body = '' }: Answer): number => {
  // The two forms in which the database tells it.
  const { ConsumedCapacity: told } = JSON.parse(body.toString()) as {
    ConsumedCapacity?: { CapacityUnits: number } | { CapacityUnits: number }[];
  };
  return [told ?? []].flat().reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
};
