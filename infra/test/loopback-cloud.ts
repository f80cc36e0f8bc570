import { createHash } from 'node:crypto';
import { type LocalTable, startLocalTable } from '@guestlist/store/test-table';
import type { TestAssembly } from './assembly.ts';
import { mayDo, type Request, tableRequest } from './gatekeeper.ts';
import { type Answer, type Call, type Loopback, listen } from './loopback.ts';

/** What the deployed functions meet: each service behind one address, and a gate that asks the templates. */
export interface LoopbackCloud {
  readonly table: LocalTable;
  /** Raw mail by its key. */
  readonly bucket: Map<string, Buffer>;
  /** Bodies of messages on the send queue. */
  readonly sends: string[];
  /** Raw mails that SES took. */
  readonly sent: Buffer[];
  /** Every call, as `Role action`, and whether the templates allow it. */
  readonly refused: string[];
  readonly asked: Set<string>;
  /** Addresses in the variables by which the SDK finds services. */
  readonly endpoints: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

const DENIED: Answer = { status: 400, body: JSON.stringify({ __type: 'AccessDeniedException' }) };
const S3_CALL: Readonly<Record<string, string>> = {
  GET: 's3:GetObject',
  DELETE: 's3:DeleteObject',
  PUT: 's3:PutObject',
};
const SES = 'http://ses.amazonaws.com/doc/2010-12-01/';

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
const other = (action: string): Request => ({ action, index: null, keys: [] });
const jsonRequest = ({ target }: Call, service: string): Request =>
  other(`${service}:${target.split('.')[1]?.replace(/Batch$/u, '')}`);

const forward = async (endpoint: string, { target, body }: Call): Promise<Answer> => {
  const type = 'application/x-amz-json-1.0';
  const signed = {
    authorization:
      'AWS4-HMAC-SHA256 Credential=a/20260101/eu-west-1/dynamodb/aws4_request, SignedHeaders=host, Signature=a',
  };
  const headers = { 'content-type': type, 'x-amz-target': target, 'x-amz-date': '20260101T000000Z', ...signed };
  const response = await fetch(endpoint, { method: 'POST', headers, body: new Uint8Array(body) });
  return { status: response.status, type, body: Buffer.from(await response.arrayBuffer()) };
};

/** @param linkKeys the secret's text */
export const startCloud = async (assembly: TestAssembly, linkKeys: string): Promise<LoopbackCloud> => {
  const table = await startLocalTable();
  const bucket = new Map<string, Buffer>();
  const sends: string[] = [];
  const sent: Buffer[] = [];
  const refused: string[] = [];
  const asked = new Set<string>();

  const gated = (requestOf: (call: Call) => Request, answer: (call: Call) => Answer | Promise<Answer>) =>
    listen((call) => {
      const request = requestOf(call);
      asked.add(`${call.caller} ${request.action}`);
      if (mayDo(assembly, call.caller, request)) return answer(call);
      refused.push(`${call.caller} ${JSON.stringify(request)}`);
      return DENIED;
    });

  const services: Readonly<Record<string, Loopback>> = {
    DYNAMODB: await gated(tableRequest, (call) => forward(table.endpoint, call)),
    S3: await gated(
      ({ method }) => other(S3_CALL[method] ?? method),
      ({ method, path }) => {
        const key = new URL(path, 'http://localhost').pathname.split('/').at(-1) ?? '';
        const body = bucket.get(key);
        if (method === 'DELETE') bucket.delete(key);
        return method === 'DELETE' ? { status: 204 } : { status: body === undefined ? 404 : 200, body: body ?? '' };
      },
    ),
    SQS: await gated(
      (call) => jsonRequest(call, 'sqs'),
      ({ body }) => {
        // The two forms in which messages are sent.
        const input = JSON.parse(body.toString()) as {
          MessageBody?: string;
          Entries?: { Id: string; MessageBody: string }[];
        };
        const entries = input.Entries ?? [{ Id: '0', MessageBody: input.MessageBody ?? '' }];
        sends.push(...entries.map(({ MessageBody }) => MessageBody));
        const taken = entries.map(({ Id, MessageBody }) => ({ Id, MessageId: Id, MD5OfMessageBody: md5(MessageBody) }));
        return { body: JSON.stringify({ ...taken[0], Successful: taken }) };
      },
    ),
    SES: await gated(
      ({ body }) => other(`ses:${new URLSearchParams(body.toString()).get('Action')}`),
      ({ body }) => {
        sent.push(Buffer.from(new URLSearchParams(body.toString()).get('RawMessage.Data') ?? '', 'base64'));
        const result = `<SendRawEmailResult><MessageId>ses-${sent.length}</MessageId></SendRawEmailResult>`;
        return { type: 'text/xml', body: `<SendRawEmailResponse xmlns="${SES}">${result}</SendRawEmailResponse>` };
      },
    ),
    SECRETS_MANAGER: await gated(
      (call) => jsonRequest(call, 'secretsmanager'),
      () => ({ body: JSON.stringify({ SecretString: linkKeys }) }),
    ),
  };
  return {
    table,
    bucket,
    sends,
    sent,
    refused,
    asked,
    endpoints: Object.fromEntries(Object.entries(services).map(([name, { url }]) => [`AWS_ENDPOINT_URL_${name}`, url])),
    stop: async () => {
      for (const service of Object.values(services)) await service.close();
      await table.stop();
    },
  };
};
