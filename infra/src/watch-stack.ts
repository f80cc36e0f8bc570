import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { DataStack } from './data-stack.ts';
import type { DigestStack } from './digest-stack.ts';
import { GuestlistStack, type GuestlistStackProps } from './guestlist-stack.ts';
import type { JudgingStack } from './judging-stack.ts';
import { LoggedMetrics } from './logged-metrics.ts';
import type { MailInStack } from './mail-in-stack.ts';
import { type Watched, watchlist } from './watchlist.ts';
import type { WebStack } from './web-stack.ts';

export interface WatchProps extends GuestlistStackProps {
  readonly data: DataStack;
  readonly mailIn: MailInStack;
  readonly judging: JudgingStack;
  readonly digest: DigestStack;
  readonly web: WebStack;
}

/** Every alarm to one topic, and one page to look at. */
export class WatchStack extends GuestlistStack {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { data, mailIn, judging, digest, web, ...props }: WatchProps) {
    super(scope, id, props);
    this.topic = new Topic(this, 'Alarms', { enforceSSL: true });
    // A topic with a policy of its own has lost SNS's default one, by which alarms could publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        actions: ['sns:Publish'],
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    );
    const { alarmEmail } = this.settings;
    if (alarmEmail !== null) this.topic.addSubscription(new EmailSubscription(alarmEmail));
    const logged = new LoggedMetrics(this, 'Logged', {
      ingest: mailIn.ingest,
      score: judging.score,
      send: digest.send,
    });
    const watched = watchlist({ data, mailIn, judging, digest, web }, logged);
    for (const item of watched) this.alarm(item);
    this.dashboard(watched, logged);
  }

  private alarm({ id, metric, means, threshold, periods, silenceAlarms, below }: Watched): void {
    const alarm = new Alarm(this, id, {
      metric,
      alarmDescription: means,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: silenceAlarms ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }

  private dashboard(watched: readonly Watched[], logged: LoggedMetrics): void {
    const rows = Map.groupBy(watched, ({ row }) => row);
    new Dashboard(this, 'Dashboard', {
      widgets: [
        [widget('Mails by kind and trust', [logged.byKind])],
        [widget('Verdicts by group', [logged.byGroup])],
        [widget('From mail to verdict, ms', [logged.verdictWaitMs])],
        [widget('Members paused by bounces and complaints', [logged.paused])],
        ...[...rows].map(([title, items]) => [
          widget(
            title,
            items.map(({ metric }) => metric),
          ),
        ]),
      ],
    });
  }
}

const widget = (title: string, left: IMetric[]): GraphWidget => new GraphWidget({ title, left, width: 24, height: 6 });
