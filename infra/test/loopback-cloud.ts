import { type LocalTable, startLocalTable } from '@guestlist/store/test-table';
import type { TestAssembly } from './assembly.ts';
import { mayDo, type Request, tableRequest } from './gatekeeper.ts';
import { type Answer, type Call, type Loopback, listen } from './loopback.ts';
import { askTable, bucketAnswer, mailAnswer, queueAnswer, unitsIn } from './loopback-services.ts';

/** What the deployed functions meet: each service behind one address, and a gate that asks the templates. */
export interface LoopbackCloud {
  readonly table: LocalTable;
  /** Raw mail by its key. */
  readonly bucket: Map<string, Buffer>;
  /** Bodies of messages on the send queue, and on the queue of received mail. */
  readonly sends: string[];
  readonly mails: string[];
  /** Raw mails that SES took. */
  readonly sent: Buffer[];
  /** How many mails SES will turn away because they come too fast. */
  readonly refusals: { left: number };
  /** While it says something, every service but the one for secrets refuses every call with these words. */
  readonly trouble: { says: string | null };
  /** What each call on the table cost, as the database tells it. */
  readonly costs: Cost[];
  /** Every call, as `Role action`, and whether the templates allow it. */
  readonly refused: string[];
  readonly asked: Set<string>;
  /** Addresses in the variables by which the SDK finds services. */
  readonly endpoints: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** What one call on the table cost. */
export interface Cost {
  /** The role that called. */
  readonly caller: string;
  /** `GetItem` and the like. */
  readonly call: string;
  readonly units: number;
}

const DENIED: Answer = { status: 400, body: JSON.stringify({ __type: 'AccessDeniedException' }) };
/** A refusal that repeats what it was asked, as services do. */
const refusedJson = (message: string): Answer => ({
  status: 400,
  body: JSON.stringify({ __type: 'ValidationException', message }),
});
const refusedXml = (message: string): Answer => ({
  status: 400,
  type: 'application/xml',
  body: `<Error><Code>InvalidRequest</Code><Message>${message}</Message></Error>`,
});
const refusedMail = (message: string): Answer => ({
  status: 400,
  type: 'text/xml',
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>MessageRejected</Code><Message>${message}</Message></Error></ErrorResponse>`,
});
const S3_CALL: Readonly<Record<string, string>> = {
  GET: 's3:GetObject',
  DELETE: 's3:DeleteObject',
  PUT: 's3:PutObject',
};

const other = (action: string): Request => ({ action, index: null, keys: [] });
const jsonRequest = ({ target }: Call, service: string): Request =>
  other(`${service}:${target.split('.')[1]?.replace(/Batch$/u, '')}`);

const tableAnswer =
  (endpoint: string, costs: Cost[]) =>
  async ({ caller, target, body }: Call): Promise<Answer> => {
    const metered = { ...JSON.parse(body.toString()), ReturnConsumedCapacity: 'TOTAL' };
    const answer = await askTable(endpoint, target, metered);
    costs.push({ caller, call: target.split('.')[1] ?? '', units: unitsIn(answer) });
    return answer;
  };

/**
 * @param linkKeys the secret's text
 * @param startTable the database; dynalite when left out
 */
export const startCloud = async (
  assembly: TestAssembly,
  linkKeys: string,
  startTable: () => Promise<LocalTable> = startLocalTable,
): Promise<LoopbackCloud> => {
  const table = await startTable();
  const bucket = new Map<string, Buffer>();
  const [sends, mails, sent, costs, refused] = [[], [], [], [], []] as [string[], string[], Buffer[], Cost[], string[]];
  const asked = new Set<string>();
  const refusals = { left: 0 };
  const trouble: { says: string | null } = { says: null };
  const queues = new Map([
    ['send', sends],
    ['mails', mails],
  ]);

  const gated = (requestOf: (call: Call) => Request, answer: (call: Call) => Answer | Promise<Answer>) =>
    listen((call) => {
      const request = requestOf(call);
      asked.add(`${call.caller} ${request.action}`);
      if (mayDo(assembly, call.caller, request)) return answer(call);
      refused.push(`${call.caller} ${JSON.stringify(request)}`);
      return DENIED;
    });
  const unlessTrouble =
    (answer: (call: Call) => Answer | Promise<Answer>, refusal: (words: string) => Answer) => (call: Call) =>
      trouble.says === null ? answer(call) : refusal(trouble.says);

  const services: Readonly<Record<string, Loopback>> = {
    DYNAMODB: await gated(tableRequest, unlessTrouble(tableAnswer(table.endpoint, costs), refusedJson)),
    S3: await gated(
      ({ method }) => other(S3_CALL[method] ?? method),
      unlessTrouble(
        bucketAnswer(bucket, (caller) => mayDo(assembly, caller, other('s3:ListBucket'))),
        refusedXml,
      ),
    ),
    SQS: await gated((call) => jsonRequest(call, 'sqs'), unlessTrouble(queueAnswer(queues), refusedJson)),
    SES: await gated(
      ({ body }) => other(`ses:${new URLSearchParams(body.toString()).get('Action')}`),
      unlessTrouble(mailAnswer(sent, refusals), refusedMail),
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
    mails,
    sent,
    refusals,
    trouble,
    costs,
    refused,
    asked,
    endpoints: Object.fromEntries(Object.entries(services).map(([name, { url }]) => [`AWS_ENDPOINT_URL_${name}`, url])),
    stop: async () => {
      for (const service of Object.values(services)) await service.close();
      await table.stop();
    },
  };
};
