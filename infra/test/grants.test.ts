import { describe, expect, it } from 'vitest';
import { assemble } from './assembly.ts';
import { actionsOf, allStatements, resourcesOf, type Statement, statementsOf } from './policies.ts';

const assembly = assemble();

const LOG = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const READ_QUEUE = [
  'sqs:ChangeMessageVisibility',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
  'sqs:GetQueueUrl',
  'sqs:ReceiveMessage',
];
const FOLLOW_STREAM = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(
  (call) => `dynamodb:${call}`,
);
const items = (...calls: readonly string[]) => calls.map((call) => `dynamodb:${call}`);

/** All that each role may do. A line more here is a decision. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  IngestRole: [
    ...items('BatchGetItem', 'BatchWriteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'),
    'kms:Decrypt',
    ...LOG,
    's3:DeleteObject',
    's3:GetObject',
    's3:ListBucket',
    ...READ_QUEUE,
    'sqs:SendMessage',
  ],
  ScoreRole: [
    ...items('BatchGetItem', 'BatchWriteItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'),
    ...FOLLOW_STREAM,
    ...LOG,
  ],
  TickRole: [...items('Query', 'UpdateItem'), ...LOG, 'sqs:SendMessage'],
  SendRole: [
    ...items('BatchGetItem', 'BatchWriteItem', 'GetItem', 'Query', 'UpdateItem'),
    ...LOG,
    's3:GetObject',
    's3:ListBucket',
    'secretsmanager:GetSecretValue',
    'ses:SendRawEmail',
    ...READ_QUEUE,
  ],
  DecideRole: [
    ...items('BatchGetItem', 'BatchWriteItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'),
    'kms:Decrypt',
    'kms:GenerateDataKey',
    ...LOG,
    's3:PutObject',
    'secretsmanager:GetSecretValue',
    'sqs:SendMessage',
  ],
  RotateLinkKeysRole: [
    ...LOG,
    'secretsmanager:DescribeSecret',
    'secretsmanager:GetRandomPassword',
    'secretsmanager:GetSecretValue',
    'secretsmanager:PutSecretValue',
    'secretsmanager:UpdateSecretVersionStage',
  ],
  ActivateRuleSetRole: [...LOG, 'ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
  ScheduleRole: ['lambda:InvokeFunction', 'sqs:SendMessage'],
};

const onTable = ({ Action, Resource }: Statement): boolean =>
  actionsOf([{ Effect: 'Allow', Action, Resource }]).some((action) => /Item$|Query$/u.test(action)) &&
  !JSON.stringify(Resource).includes('/index/');

describe('grants', () => {
  it.each(Object.entries(MAY))('%s may do exactly what is listed', (role, actions) => {
    expect(actionsOf(statementsOf(assembly, role))).toEqual([...actions].toSorted());
  });

  it('knows every role there is', () => {
    const roles = Object.keys(assembly.template('Data').findResources('AWS::IAM::Role')).length;
    const all = assembly.all('AWS::IAM::Role').length;
    expect(roles).toBeGreaterThan(0);
    expect(all).toBe(Object.keys(MAY).length);
  });

  it('uses no managed policy of AWS', () => {
    expect(assembly.all('AWS::IAM::Role').filter(({ Properties }) => 'ManagedPolicyArns' in Properties)).toEqual([]);
  });

  it('never allows a family of actions', () => {
    expect(actionsOf(allStatements(assembly)).filter((action) => action.includes('*'))).toEqual([]);
  });

  it('allows an unnamed resource only for calls that have none', () => {
    const open = allStatements(assembly).filter((statement) => resourcesOf(statement).includes('*'));
    expect(actionsOf(open)).toEqual([
      'secretsmanager:GetRandomPassword',
      'ses:DescribeActiveReceiptRuleSet',
      'ses:SetActiveReceiptRuleSet',
    ]);
  });

  it('bounds every call on items by the beginnings of their keys', () => {
    const statements = allStatements(assembly).filter(onTable);
    expect(statements).toHaveLength(5);
    for (const { Condition } of statements) {
      expect(Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys']).toContain('m#*');
      expect(Condition?.['Null']).toEqual({ 'dynamodb:LeadingKeys': 'false' });
    }
  });

  it('lets only decide and score touch addresses, and only decide the counters', () => {
    const holders = (key: string) =>
      Object.keys(MAY).filter((role) => JSON.stringify(statementsOf(assembly, role)).includes(`"${key}#*"`));
    expect(holders('email')).toEqual(['ScoreRole', 'DecideRole']);
    expect(holders('rate')).toEqual(['DecideRole']);
  });

  it('lets send alone mail, and only as the domain', () => {
    const mailing = allStatements(assembly).filter(({ Action }) =>
      actionsOf([{ Effect: 'Allow', Action, Resource: '' }]).includes('ses:SendRawEmail'),
    );
    expect(mailing).toHaveLength(1);
    expect(JSON.stringify(mailing)).toMatch(/configuration-set.*identity\/.*DomainIdentity/u);
  });
});
