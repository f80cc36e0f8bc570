import { DUE_PARTITIONS } from '@guestlist/store';
import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { DataStack } from './data-stack.ts';
import type { DigestStack } from './digest-stack.ts';
import type { JudgingStack } from './judging-stack.ts';
import type { LoggedMetrics } from './logged-metrics.ts';
import type { MailInStack } from './mail-in-stack.ts';
import type { WebStack } from './web-stack.ts';

/** Something that is looked at, and when it is wrong. */
export interface Watched {
  readonly id: string;
  /** The dashboard's row it is drawn in. */
  readonly row: string;
  readonly metric: IMetric;
  /** What the alarm tells whoever gets it: what is wrong and where to look. */
  readonly means: string;
  /** Wrong from this value on, or below it. */
  readonly threshold: number;
  readonly below?: boolean;
  /** So many of the metric's periods one after the other. */
  readonly periods: number;
  /** No figures at all are wrong too. */
  readonly silenceAlarms?: boolean;
}

export interface WatchedStacks {
  readonly data: DataStack;
  readonly mailIn: MailInStack;
  readonly judging: JudgingStack;
  readonly digest: DigestStack;
  readonly web: WebStack;
}

const FIVE = Duration.minutes(5);
/** AWS reviews an account from 5 % bounces and 0.1 % complaints on. */
const BOUNCE_RATE = 0.03;
const COMPLAINT_RATE = 0.0008;

/** Everything that sets off an alarm, in the order of a mail's way. */
export const watchlist = (stacks: WatchedStacks, logged: LoggedMetrics): readonly Watched[] => {
  const { data, mailIn, judging, digest, web } = stacks;
  const { mails, sends } = data.posts;
  const functions = {
    Ingest: mailIn.ingest,
    Score: judging.score,
    Tick: digest.tick,
    Send: digest.send,
    Decide: web.decide,
  };
  return [
    deadLetters('Mails', mails.deadLetters, 'mails that ingest could not read five times'),
    deadLetters('Sends', sends.deadLetters, 'mails that could not be sent five times'),
    deadLetters('Ticks', digest.missedTicks, 'ticks that never reached their function'),
    oldest('Mails', mails.queue, 'New mails wait for ingest'),
    oldest('Sends', sends.queue, 'Digests are late: the send queue does not drain'),
    ...Object.entries(functions).flatMap(([name, fn]) => [errors(name, fn), throttles(name, fn)]),
    noTick(digest.tick),
    verdictsLate(judging.score),
    verdictsFail(logged),
    noMail(mails.queue),
    drift(logged),
    digestsLate(logged),
    reputation('Bounce', BOUNCE_RATE),
    reputation('Complaint', COMPLAINT_RATE),
    pagesFail(web),
    tableThrottled(data),
  ];
};

const deadLetters = (name: string, queue: IQueue, what: string): Watched => ({
  id: `${name}DeadLetters`,
  row: 'Dead letters',
  metric: queue.metricApproximateNumberOfMessagesVisible({ period: FIVE, statistic: 'Maximum', label: name }),
  means: `There are ${what}. See infra/README.md, "Replay dead letters".`,
  threshold: 1,
  periods: 1,
});

const oldest = (name: string, queue: IQueue, means: string): Watched => ({
  id: `${name}Late`,
  row: 'Oldest message, seconds',
  metric: queue.metricApproximateAgeOfOldestMessage({ period: FIVE, statistic: 'Maximum', label: name }),
  means: `${means} for more than 15 minutes.`,
  threshold: Duration.minutes(15).toSeconds(),
  periods: 1,
});

const errors = (name: string, fn: LambdaFunction): Watched => ({
  id: `${name}Errors`,
  row: 'Errors',
  metric: fn.metricErrors({ period: FIVE, statistic: 'Sum', label: name }),
  means: `${name} failed in three five-minute spans running. Its log group says why.`,
  threshold: 1,
  periods: 3,
});

const throttles = (name: string, fn: LambdaFunction): Watched => ({
  id: `${name}Throttles`,
  row: 'Throttles',
  metric: fn.metricThrottles({ period: FIVE, statistic: 'Sum', label: name }),
  means: `${name} was throttled: the account's concurrency is used up.`,
  threshold: 1,
  periods: 3,
});

const noTick = (tick: LambdaFunction): Watched => ({
  id: 'NoTick',
  row: 'Ticks',
  metric: tick.metricInvocations({ period: Duration.minutes(15), statistic: 'Sum' }),
  means: 'A clock stands still: for three quarters of an hour not every part of the members was ticked for.',
  threshold: DUE_PARTITIONS,
  below: true,
  periods: 3,
  silenceAlarms: true,
});

const verdictsLate = (score: LambdaFunction): Watched => ({
  id: 'VerdictsLate',
  row: 'Age of stream records, ms',
  metric: score.metric('IteratorAge', { period: FIVE, statistic: 'Maximum' }),
  means: 'Invitations wait for more than ten minutes for their verdict.',
  threshold: Duration.minutes(10).toMilliseconds(),
  periods: 2,
});

const verdictsFail = ({ notJudged }: LoggedMetrics): Watched => ({
  id: 'VerdictsFail',
  row: 'Invitations not judged',
  metric: notJudged,
  means: 'The rules fail on invitations; the cause stands on them and in score’s log. Mend it, then `npm run redrive`.',
  threshold: 1,
  periods: 1,
});

const noMail = (mails: IQueue): Watched => ({
  id: 'NoMail',
  row: 'Mails in',
  metric: mails.metricNumberOfMessagesSent({ period: Duration.days(1), statistic: 'Sum' }),
  means: 'Not one mail in a day: is the receipt rule set active, does the MX record stand?',
  threshold: 1,
  below: true,
  periods: 1,
  silenceAlarms: true,
});

const drift = ({ mails, unread }: LoggedMetrics): Watched => ({
  id: 'ParseDrift',
  row: 'Unread mails, percent',
  metric: new MathExpression({
    expression: 'IF(mails >= 50, 100 * unread / mails, 0)',
    usingMetrics: { mails, unread },
    period: Duration.hours(1),
    label: 'unread',
  }),
  means:
    'Of an hour of mails, five in a hundred could not be read: LinkedIn has changed its form. See `npm run read-matrix`.',
  threshold: 5,
  periods: 2,
});

const digestsLate = ({ digestLateMs }: LoggedMetrics): Watched => ({
  id: 'DigestsLate',
  row: 'Lateness of digests, ms',
  metric: digestLateMs,
  means: 'One digest in ten leaves more than a quarter of an hour late.',
  threshold: Duration.minutes(15).toMilliseconds(),
  periods: 1,
});

const reputation = (kind: 'Bounce' | 'Complaint', threshold: number): Watched => ({
  id: `${kind}Rate`,
  row: 'Reputation',
  metric: new Metric({
    namespace: 'AWS/SES',
    metricName: `Reputation.${kind}Rate`,
    period: Duration.hours(1),
    statistic: 'Average',
  }),
  means: `SES's ${kind.toLowerCase()} rate of this account nears the point where AWS stops its sending.`,
  threshold,
  periods: 1,
});

const pagesFail = ({ api }: WebStack): Watched => ({
  id: 'PagesFail',
  row: 'Pages',
  metric: api.metricServerError({ period: FIVE, statistic: 'Sum' }),
  means: 'The pages answer with server errors.',
  threshold: 5,
  periods: 2,
});

const tableThrottled = ({ table }: DataStack): Watched => ({
  id: 'TableThrottled',
  row: 'Table',
  metric: table.metric('ThrottledRequests', { period: FIVE, statistic: 'Sum' }),
  means: 'DynamoDB turns requests away.',
  threshold: 1,
  periods: 3,
});
