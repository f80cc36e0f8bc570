import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { startLocalTable } from '@guestlist/store/test-table';
import { OPERATOR_OUTPUTS, type OperatorOutput } from '../src/operator-outputs.ts';
import { type Answer, type Call, type Loopback, listen } from './loopback.ts';

const SCRIPTS = fileURLToPath(new URL('../scripts/', import.meta.url));
const md5 = (body: string): string => createHash('md5').update(body).digest('hex');
const CLOUDFORMATION = 'http://cloudformation.amazonaws.com/doc/2010-05-15/';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Services on loopback as an operator's commands meet them. */
export const startOperatorCloud = async () => {
  const table = await startLocalTable();
  const letters = { mails: 0, sends: 0 };
  const suppressed = new Set<string>();
  /** What was asked to change something, in order. */
  const changes: string[] = [];
  const queues = ({ target, body }: Call): Answer => {
    const input = JSON.parse(body.toString());
    if (target.endsWith('GetQueueAttributes')) {
      const count = String(input.QueueUrl).includes('mails') ? letters.mails : letters.sends;
      const Attributes = {
        QueueArn: `arn:${String(input.QueueUrl).split('/').at(-1)}`,
        ApproximateNumberOfMessages: String(count),
      };
      return { body: JSON.stringify({ Attributes }) };
    }
    if (target.endsWith('SendMessage')) {
      changes.push(`send ${input.MessageBody}`);
      return { body: JSON.stringify({ MessageId: 'id', MD5OfMessageBody: md5(String(input.MessageBody)) }) };
    }
    changes.push(`move ${input.SourceArn} to ${input.DestinationArn}`);
    return { body: JSON.stringify({ TaskHandle: 'task' }) };
  };

  const sqs = await listen(queues);
  const outputs: Readonly<Record<OperatorOutput, string>> = {
    TableName: table.store.table,
    MailsQueueUrl: `${sqs.url}/0/mails`,
    MailsDeadLettersUrl: `${sqs.url}/0/mails-dead`,
    SendsQueueUrl: `${sqs.url}/0/sends`,
    SendsDeadLettersUrl: `${sqs.url}/0/sends-dead`,
    LinkKeysSecretArn: 'arn:aws:secretsmanager:eu-west-1:0:secret:keys',
    MailDomain: 'example.org',
  };

  const cloudFormation = (): Answer => {
    const members = OPERATOR_OUTPUTS.map(
      (name) => `<member><OutputKey>${name}</OutputKey><OutputValue>${outputs[name]}</OutputValue></member>`,
    );
    const stack = `<member><StackName>Guestlist-Data</StackName><Outputs>${members.join('')}</Outputs></member>`;
    const result = `<DescribeStacksResult><Stacks>${stack}</Stacks></DescribeStacksResult>`;
    return {
      type: 'text/xml',
      body: `<DescribeStacksResponse xmlns="${CLOUDFORMATION}">${result}</DescribeStacksResponse>`,
    };
  };

  const secrets = ({ target }: Call): Answer => {
    if (target.endsWith('RotateSecret')) changes.push('rotate');
    return { body: JSON.stringify({ RotationEnabled: true, LastRotatedDate: 1_795_000_000 }) };
  };

  const suppression = ({ method, path }: Call): Answer => {
    const address = decodeURIComponent(path.split('/').at(-1) ?? '');
    const type = 'application/json';
    if (!suppressed.has(address)) return { status: 404, type, body: JSON.stringify({ __type: 'NotFoundException' }) };
    if (method === 'DELETE') {
      suppressed.delete(address);
      changes.push(`unsuppress ${address}`);
    }
    const entry = { EmailAddress: address, Reason: 'BOUNCE', LastUpdateTime: 1_795_000_000 };
    return { type, body: JSON.stringify(method === 'DELETE' ? {} : { SuppressedDestination: entry }) };
  };

  const services: Readonly<Record<string, Loopback>> = {
    CLOUDFORMATION: await listen(cloudFormation),
    SQS: sqs,
    SECRETS_MANAGER: await listen(secrets),
    SESV2: await listen(suppression),
  };
  const endpoints = {
    ...Object.fromEntries(Object.entries(services).map(([name, { url }]) => [`AWS_ENDPOINT_URL_${name}`, url])),
    AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
  };

  return {
    table,
    letters,
    suppressed,
    changes,
    /** Runs a command as an operator does. */
    run: async (name: string, ...args: readonly string[]): Promise<Ran> => {
      const child = spawn(process.execPath, [`${SCRIPTS}${name}.ts`, ...args], {
        env: { PATH: process.env['PATH'], AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local', ...endpoints },
      });
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      const [code, out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
      return { code, out, err };
    },
    stop: async () => {
      for (const service of Object.values(services)) await service.close();
      await table.stop();
    },
  };
};
