import { SCORE_STREAM_FILTER } from '@guestlist/store';
import { Duration } from 'aws-cdk-lib';
import { FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Construct } from 'constructs';
import { BundledFunction } from './bundled-function.ts';
import type { DataStack } from './data-stack.ts';
import { tableGrants } from './grants.ts';
import { GuestlistStack, type GuestlistStackProps } from './guestlist-stack.ts';
import { READERS_A_SHARD } from './hops.ts';
import { MEMORY } from './memory.ts';
import { TIMEOUT } from './timeouts.ts';

interface JudgingProps extends GuestlistStackProps {
  readonly data: DataStack;
}

/** From an invitation that waits to its verdict. */
export class JudgingStack extends GuestlistStack {
  readonly score: BundledFunction;

  constructor(scope: Construct, id: string, { data: { table }, ...props }: JudgingProps) {
    super(scope, id, props);
    this.score = new BundledFunction(this, 'Score', {
      name: 'score',
      does: 'Judges the invitations that wait for a verdict',
      memorySize: MEMORY.score,
      timeout: TIMEOUT.score,
      environment: { TABLE: table.tableName },
      may: tableGrants(table, 'score'),
    });
    // No dead letters: a stream's hold no items. What is given up still waits, and the tick wakes it again.
    this.score.addEventSource(
      new DynamoEventSource(table, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 25,
        maxBatchingWindow: Duration.seconds(1),
        parallelizationFactor: READERS_A_SHARD,
        filters: [FilterCriteria.filter({ ...SCORE_STREAM_FILTER })],
        bisectBatchOnError: true,
        retryAttempts: 5,
        maxRecordAge: Duration.hours(6),
        reportBatchItemFailures: true,
      }),
    );
  }
}
