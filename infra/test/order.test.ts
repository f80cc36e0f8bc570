import { describe, expect, it } from 'vitest';
import { assemble } from './assembly.ts';

const assembly = assemble();

interface PolicyStatementJson {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Principal: { readonly Service?: string };
  readonly Condition?: unknown;
}

/** The form in which CDK writes a bucket's or a topic's policy. */
const statementsOf = (type: string): readonly PolicyStatementJson[] =>
  assembly
    .all(type)
    .flatMap(({ Properties }) => (Properties['PolicyDocument'] as { Statement: PolicyStatementJson[] }).Statement);

const lets = (type: string, service: string, action: string): readonly PolicyStatementJson[] =>
  statementsOf(type).filter(
    ({ Effect, Action, Principal }) =>
      Effect === 'Allow' && Principal.Service === service && [Action].flat().includes(action),
  );

describe('what must be there before what', () => {
  it('SES may write into the bucket before a rule asks it to: it tries when the rule is made', () => {
    expect(lets('AWS::S3::BucketPolicy', 'ses.amazonaws.com', 's3:PutObject')).toHaveLength(1);
    expect(assembly.all('AWS::S3::BucketPolicy')).toHaveLength(
      Object.keys(assembly.template('Data').findResources('AWS::S3::BucketPolicy')).length,
    );
    expect(assembly.dependencies('MailIn')).toContain('Guestlist-Data');
  });

  it('the rule set is there before it is made the active one', () => {
    const [active] = Object.values(assembly.template('MailIn').findResources('Custom::ActiveReceiptRuleSet'));
    expect(JSON.stringify(active?.['DependsOn'])).toMatch(/RuleSet/u);
  });

  it('the schedule’s role may call before the schedule does', () => {
    const [schedule] = Object.values(assembly.template('Digest').findResources('AWS::Scheduler::Schedule'));
    expect(JSON.stringify(schedule?.['DependsOn'])).toMatch(/ScheduleRoleDefaultPolicy/u);
  });
});

describe('who may tell', () => {
  it('SES, of this account alone, may publish to the topics of received and of sent mail', () => {
    const published = lets('AWS::SNS::TopicPolicy', 'ses.amazonaws.com', 'sns:Publish');
    expect(published.length).toBeGreaterThanOrEqual(2);
    for (const { Condition } of published) expect(JSON.stringify(Condition)).toContain('aws:SourceAccount');
  });

  it('SES and SNS may use the key that encrypts what they tell, or nothing would arrive', () => {
    const statements = assembly
      .all('AWS::KMS::Key')
      .flatMap(({ Properties }) => (Properties['KeyPolicy'] as { Statement: PolicyStatementJson[] }).Statement);
    const principals = statements.flatMap(({ Principal, Action }) =>
      [Action].flat().includes('kms:Decrypt') ? [Principal.Service] : [],
    );
    expect(principals).toEqual(expect.arrayContaining(['ses.amazonaws.com', 'sns.amazonaws.com']));
  });

  it('alarms may publish to their topic, whose own policy has taken the place of SNS’s default', () => {
    expect(lets('AWS::SNS::TopicPolicy', 'cloudwatch.amazonaws.com', 'sns:Publish')).toHaveLength(1);
  });
});
