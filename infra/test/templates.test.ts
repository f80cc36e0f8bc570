import { DUE_PARTITIONS } from '@guestlist/store';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { APP_FUNCTIONS, FUNCTIONS } from '../scripts/functions.ts';
import { TIMEOUT } from '../src/timeouts.ts';
import { assemble } from './assembly.ts';

const assembly = assemble();
const data = assembly.template('Data');
const mailIn = assembly.template('MailIn');
const digest = assembly.template('Digest');

describe('what is kept', () => {
  it('keeps the table through every deployment, with recovery, stream and expiry', () => {
    data.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        GlobalSecondaryIndexes: ['due', 'unscored', 'state', 'recent'].map((IndexName) =>
          Match.objectLike({ IndexName }),
        ),
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
            ContributorInsightsSpecification: { Enabled: false },
          }),
        ],
      },
    });
  });

  it('deletes raw mail after a week, and shows it to nobody', () => {
    data.hasResourceProperties('AWS::S3::Bucket', {
      BucketEncryption: Match.anyValue(),
      LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 7, Status: 'Enabled' })] },
      PublicAccessBlockConfiguration: Match.objectLike({ BlockPublicAcls: true, RestrictPublicBuckets: true }),
    });
  });

  it('keeps the keys that sign links out of every template, and changes them every 45 days', () => {
    expect(assembly.text).not.toContain('"LINK_KEYS"');
    data.hasResourceProperties('AWS::SecretsManager::RotationSchedule', {
      RotateImmediatelyOnUpdate: false,
      RotationRules: { ScheduleExpression: 'rate(45 days)' },
    });
  });
});

describe('functions', () => {
  it('run every bundle on Node 24 and arm64, each with a log that ends', () => {
    const functions = assembly.all('AWS::Lambda::Function');
    expect(functions).toHaveLength(FUNCTIONS.length);
    for (const { Properties } of functions) {
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
      expect(Properties).toMatchObject({ LoggingConfig: { LogFormat: 'JSON', LogGroup: expect.anything() } });
    }
    const logs = assembly.all('AWS::Logs::LogGroup');
    expect(logs.filter(({ Properties }) => Properties['RetentionInDays'] === 30)).toHaveLength(FUNCTIONS.length + 1);
    expect(logs).toHaveLength(FUNCTIONS.length + 1);
  });

  it('send no traces unless asked to', () => {
    expect(assembly.text).not.toContain('xray');
  });
});

describe('hops', () => {
  it('report which records of a batch failed, on every trigger', () => {
    const triggers = assembly.all('AWS::Lambda::EventSourceMapping');
    expect(triggers).toHaveLength(3);
    for (const { Properties } of triggers)
      expect(Properties['FunctionResponseTypes']).toEqual(['ReportBatchItemFailures']);
  });

  it('hide a message for six times its reader’s time, try it five times, and put it aside for a week', () => {
    for (const [name, seconds] of [
      ['Mails', TIMEOUT.ingest],
      ['Sends', TIMEOUT.send],
    ] as const) {
      const [queue] = Object.entries(data.findResources('AWS::SQS::Queue')).filter(([id]) =>
        id.startsWith(`Posts${name}Queue`),
      );
      expect(queue?.[1]?.['Properties']).toMatchObject({
        VisibilityTimeout: 6 * seconds,
        RedrivePolicy: { maxReceiveCount: 5 },
      });
    }
    const dead = Object.entries(data.findResources('AWS::SQS::Queue')).filter(([id]) => id.includes('DeadLetters'));
    expect(dead.map(([, { Properties }]) => Properties.MessageRetentionPeriod)).toEqual([604_800, 604_800]);
  });

  it('let no queue open more functions than the next hop bears', () => {
    mailIn.hasResourceProperties('AWS::Lambda::EventSourceMapping', { ScalingConfig: { MaximumConcurrency: 50 } });
  });

  it('wake the scorer for what waits only, halve a failing batch, and give up after six hours', () => {
    const { Properties } =
      assembly.all('AWS::Lambda::EventSourceMapping').find(({ Properties: p }) => 'BisectBatchOnFunctionError' in p) ??
      {};
    expect(Properties).toMatchObject({
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 5,
      MaximumRecordAgeInSeconds: 21_600,
    });
    expect(JSON.stringify(Properties?.['FilterCriteria'])).toContain('unscoredSince');
  });

  it('take what SES says of received and of sent mail to the same queue, encrypted with our key', () => {
    data.resourceCountIs('AWS::SNS::Subscription', 2);
    data.allResourcesProperties('AWS::SNS::Subscription', { Protocol: 'sqs', RedrivePolicy: Match.anyValue() });
    data.allResourcesProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
  });
});

describe('mail in', () => {
  it('takes mail for the doors’ domain only, over TLS, scanned, into the bucket with a notice', () => {
    mailIn.hasResourceProperties('AWS::SES::ReceiptRule', {
      Rule: {
        Enabled: true,
        Recipients: ['example.org'],
        TlsPolicy: 'Require',
        ScanEnabled: true,
        Actions: [
          { S3Action: { BucketName: Match.anyValue(), TopicArn: Match.anyValue(), KmsKeyArn: Match.absent() } },
        ],
      },
    });
  });

  it('replaces another active rule set only when told to', () => {
    mailIn.hasResourceProperties('Custom::ActiveReceiptRuleSet', { TakeOver: 'false' });
    assemble({ takeOver: true })
      .template('MailIn')
      .hasResourceProperties('Custom::ActiveReceiptRuleSet', { TakeOver: 'true' });
  });

  it('prints every DNS record where there is no zone, and writes them where there is one', () => {
    const printed = Object.values(mailIn.findOutputs('*')).filter(
      ({ Description }) => Description === 'DNS record to make',
    );
    expect(printed).toHaveLength(7);
    const zone = assemble({ zone: { id: 'Z0123456789', name: 'example.org' } });
    expect(zone.all('AWS::Route53::RecordSet')).toHaveLength(8);
    zone.template('MailIn').hasResourceProperties('AWS::Route53::RecordSet', {
      Name: 'example.org.',
      Type: 'MX',
      ResourceRecords: ['10 inbound-smtp.eu-west-1.amazonaws.com'],
    });
  });
});

describe('digest', () => {
  it('ticks at every quarter hour for each part of the members, neither early nor late, and tells for which', () => {
    const schedules = assembly.all('AWS::Scheduler::Schedule').map(({ Properties }) => Properties);
    expect(schedules).toHaveLength(DUE_PARTITIONS);
    for (const [partition, schedule] of schedules.entries()) {
      expect(schedule).toMatchObject({
        ScheduleExpression: 'cron(0/15 * * * ? *)',
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: {
          Input: `{"at":"<aws.scheduler.scheduled-time>","partition":${partition}}`,
          DeadLetterConfig: expect.anything(),
        },
      });
    }
  });

  it('is told of sends, bounces, complaints and rejections', () => {
    digest.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: { MatchingEventTypes: ['send', 'bounce', 'complaint', 'reject'] },
    });
  });
});

describe('web', () => {
  it('logs the route and never the path, whose links hold tokens', () => {
    const [stage] = assembly.all('AWS::ApiGatewayV2::Stage');
    const format = JSON.stringify(stage?.Properties['AccessLogSettings']);
    expect(format).toContain('$context.routeKey');
    expect(format).not.toMatch(/\$context\.(?:path|http\.path|domainName|error\.message|identity)/u);
  });

  it('is reached by its own address only', () => {
    assembly.template('Web').hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: true });
    assembly
      .template('Web')
      .hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: 'guestlist.example.org' });
  });
});

describe('watch', () => {
  const alarms = assembly.all('AWS::CloudWatch::Alarm');

  it('tells one topic of every alarm, in words', () => {
    for (const { Properties } of alarms) {
      expect(Properties['AlarmActions']).toHaveLength(1);
      expect(String(Properties['AlarmDescription']).length).toBeGreaterThan(20);
    }
  });

  it('watches every dead-letter queue, and every app function for errors and throttles', () => {
    const named = (metric: string) =>
      alarms.filter(({ Properties }) => JSON.stringify(Properties).includes(`"MetricName":"${metric}"`));
    expect(named('ApproximateNumberOfMessagesVisible')).toHaveLength(3);
    expect(named('Errors')).toHaveLength(APP_FUNCTIONS.length);
    expect(named('Throttles')).toHaveLength(APP_FUNCTIONS.length);
    expect(named('ApproximateAgeOfOldestMessage')).toHaveLength(2);
  });

  it('goes off when there is silence: no tick, no mail', () => {
    const silent = alarms.filter(({ Properties }) => Properties['TreatMissingData'] === 'breaching');
    expect(silent.map(({ Properties }) => Properties['MetricName']).toSorted()).toEqual([
      'Invocations',
      'NumberOfMessagesSent',
    ]);
  });

  it('calls somebody when the rules fail on an invitation, as no dead letter tells of it', () => {
    const [alarm] = alarms.filter(({ Properties }) => Properties['MetricName'] === 'NotJudged');
    expect(alarm?.Properties).toMatchObject({ Threshold: 1, AlarmDescription: expect.stringContaining('redrive') });
  });

  it('draws mails by kind and trust, verdicts by group, and how long a verdict takes', () => {
    const [dashboard] = assembly.all('AWS::CloudWatch::Dashboard');
    const body = JSON.stringify(dashboard?.Properties);
    for (const drawn of ['MailsByKind', 'Kind,Trust', 'VerdictsByGroup', 'VerdictWait', 'DigestLateness', 'Paused'])
      expect(body).toContain(drawn);
  });

  it('watches reputation, drift and lateness', () => {
    expect(assembly.text).toMatch(/Reputation\.BounceRate[\s\S]*Reputation\.ComplaintRate/u);
    expect(
      alarms.filter(({ Properties }) =>
        /LinkedIn has changed|quarter of an hour late/u.test(String(Properties['AlarmDescription'])),
      ),
    ).toHaveLength(2);
  });
});
