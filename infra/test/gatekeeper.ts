import type { TestAssembly } from './assembly.ts';
import type { Call } from './loopback.ts';
import { actionsOf, resourcesOf, type Statement, statementsOf } from './policies.ts';

/** A call as IAM judges it. */
export interface Request {
  readonly action: string;
  /** The index asked; null for the table itself, and for other services. */
  readonly index: string | null;
  /** The partition keys named; empty for other services. */
  readonly keys: readonly string[];
}

interface TableInput {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly Key?: { readonly pk: { readonly S: string } };
  readonly Item?: { readonly pk: { readonly S: string } };
  readonly RequestItems?: Readonly<Record<string, unknown>>;
  readonly KeyConditionExpression?: string;
  readonly ExpressionAttributeValues?: Readonly<Record<string, { readonly S?: string }>>;
}

const PK = /"pk":\{"S":"([^"]*)"\}/gu;
const FIRST_VALUE = /^#?\w+ = (:\w+)/u;

/** What a DynamoDB call asks for: its action, index and partition keys. */
export const tableRequest = ({ target, body }: Call): Request => {
  const text = body.toString();
  // The form of the API, whose fields are all optional here.
  const input = JSON.parse(text) as TableInput;
  const asked = FIRST_VALUE.exec(input.KeyConditionExpression ?? '')?.[1] ?? '';
  const queried = input.ExpressionAttributeValues?.[asked]?.S;
  const named =
    input.KeyConditionExpression === undefined ? [...text.matchAll(PK)].map(([, key = '']) => key) : [queried ?? ''];
  return { action: `dynamodb:${target.split('.')[1]}`, index: input.IndexName ?? null, keys: named };
};

const isOn = (statement: Statement, { action, index }: Request): boolean => {
  if (!action.startsWith('dynamodb:')) return true;
  const resources = resourcesOf(statement).map((resource) => JSON.stringify(resource));
  return resources.some((arn) => (index === null ? !arn.includes('/index/') : arn.includes(`/index/${index}"`)));
};

const isWithin = ({ Condition }: Statement, { keys }: Request): boolean => {
  const bounds = Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
  if (bounds === undefined) return true;
  const beginnings = [bounds].flat().map((bound) => String(bound).replace(/\*$/u, ''));
  return keys.length > 0 && keys.every((key) => beginnings.some((beginning) => key.startsWith(beginning)));
};

/** Whether the template lets a role do this: the caller of a call is its role. */
export const mayDo = (assembly: Pick<TestAssembly, 'all'>, role: string, request: Request): boolean =>
  statementsOf(assembly, role).some(
    (statement) =>
      actionsOf([statement]).includes(request.action) && isOn(statement, request) && isWithin(statement, request),
  );
