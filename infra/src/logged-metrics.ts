import { Duration } from 'aws-cdk-lib';
import { MathExpression, type Metric, Unit } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type IFilterPattern, type JsonPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { BundledFunction } from './bundled-function.ts';

const NAMESPACE = 'Guestlist';
const HOUR = Duration.hours(1);

interface Logging {
  readonly ingest: BundledFunction;
  readonly score: BundledFunction;
  readonly send: BundledFunction;
}

interface Counted {
  readonly from: BundledFunction;
  readonly pattern: IFilterPattern;
  /** Where in the line the value stands; counts lines when left out. */
  readonly value?: string;
  readonly dimensions?: Record<string, string>;
}

const line = (message: string): JsonPattern => FilterPattern.stringValue('$.message', '=', message);

/** What the functions' logs tell in figures: the logs hold ids and codes only, and so do these. */
export class LoggedMetrics extends Construct {
  /** Mails read, of any kind. */
  readonly mails: Metric;
  /** Mails of LinkedIn's that we could make nothing of. */
  readonly unread: Metric;
  /** Invitations that the rules failed on. */
  readonly notJudged: Metric;
  /** Members who are sent nothing any more, because a mail came back or was complained about. */
  readonly paused: Metric;
  /** From the arrival of an invitation to its verdict; its slowest tenth. */
  readonly verdictWaitMs: Metric;
  /** From the hour a digest was due to its sending; its slowest tenth. */
  readonly digestLateMs: Metric;
  /** For the dashboard. */
  readonly byKind: MathExpression;
  readonly byGroup: MathExpression;

  constructor(scope: Construct, id: string, { ingest, score, send }: Logging) {
    super(scope, id);
    const mail = line('mail');
    const unknown = FilterPattern.any(
      FilterPattern.stringValue('$.kind', '=', 'unknown-linkedin'),
      FilterPattern.stringValue('$.kind', '=', 'unreadable'),
    );
    this.mails = this.sum('Mails', { from: ingest, pattern: mail });
    this.unread = this.sum('UnreadMails', { from: ingest, pattern: FilterPattern.all(mail, unknown) });
    this.count('MailsByKind', { from: ingest, pattern: mail, dimensions: { Kind: '$.kind', Trust: '$.trust' } });
    this.byKind = found('MailsByKind', 'Kind,Trust');
    const verdict = line('verdict');
    this.count('VerdictsByGroup', { from: score, pattern: verdict, dimensions: { Group: '$.group' } });
    this.byGroup = found('VerdictsByGroup', 'Group');
    this.verdictWaitMs = this.slowest('VerdictWait', { from: score, pattern: verdict, value: '$.waitedMs' });
    this.notJudged = this.sum('NotJudged', {
      from: score,
      pattern: FilterPattern.all(line('not judged'), FilterPattern.stringValue('$.outcome', '=', 'failed')),
    });
    this.paused = this.sum('Paused', { from: ingest, pattern: line('member paused') });
    this.digestLateMs = this.slowest('DigestLateness', { from: send, pattern: line('mail job'), value: '$.lateMs' });
  }

  private count(metricName: string, { from, pattern, value = '1', dimensions }: Counted): MetricFilter {
    return new MetricFilter(this, metricName, {
      logGroup: from.logs,
      filterPattern: pattern,
      metricNamespace: NAMESPACE,
      metricName,
      metricValue: value,
      unit: value === '1' ? Unit.COUNT : Unit.MILLISECONDS,
      ...(dimensions === undefined ? {} : { dimensions }),
    });
  }

  private sum(name: string, counted: Counted): Metric {
    return this.count(name, counted).metric({ statistic: 'Sum', period: HOUR });
  }

  private slowest(name: string, counted: Counted): Metric {
    return this.count(name, counted).metric({ statistic: 'p90', period: Duration.minutes(15) });
  }
}

/** All series of a metric, whatever values its dimensions have. */
const found = (metricName: string, dimensions: string): MathExpression =>
  new MathExpression({
    expression: `SEARCH('{${NAMESPACE},${dimensions}} MetricName="${metricName}"', 'Sum')`,
    period: HOUR,
    label: '',
  });
