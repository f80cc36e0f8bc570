import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { acknowledge } from './acknowledge.ts';
import type { GuestlistStack } from './guestlist-stack.ts';

export interface BundledFunctionProps {
  /** The name of its bundle's folder. */
  readonly name: string;
  /** What it does, for whoever finds it in the console. */
  readonly does: string;
  readonly memorySize: number;
  /** In seconds. */
  readonly timeout: number;
  readonly environment: Readonly<Record<string, string>>;
  /** All it may do besides writing its own log. */
  readonly may: readonly PolicyStatement[];
}

/** One of our bundles as a function, with a role and a log group of its own. */
export class BundledFunction extends LambdaFunction {
  readonly logs: LogGroup;

  constructor(stack: GuestlistStack, id: string, props: BundledFunctionProps) {
    const logs = new LogGroup(stack, `${id}Log`, {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(stack, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logs.grantWrite(role);
    for (const statement of props.may) role.addToPolicy(statement);
    super(stack, id, {
      code: Code.fromAsset(join(stack.bundles, props.name)),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      description: props.does,
      memorySize: props.memorySize,
      timeout: Duration.seconds(props.timeout),
      environment: { NODE_OPTIONS: '--enable-source-maps', ...props.environment },
      role,
      logGroup: logs,
      loggingFormat: LoggingFormat.JSON,
      tracing: stack.settings.tracing ? Tracing.ACTIVE : Tracing.DISABLED,
    });
    this.logs = logs;
    if (stack.settings.tracing) {
      acknowledge(role, 'AwsSolutions-IAM5[Resource::*]', 'X-Ray has no resources that a trace could be limited to.');
    }
  }
}
