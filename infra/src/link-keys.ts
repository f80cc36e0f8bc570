import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { BundledFunction } from './bundled-function.ts';
import type { GuestlistStack } from './guestlist-stack.ts';
import { MEMORY } from './memory.ts';
import { TIMEOUT } from './timeouts.ts';

/** The longest that a link is good for; a key checks at least so long after it has signed its last. */
const STEP = Duration.days(45);

/** The keys that sign links. They are born in Secrets Manager, and no template ever holds them. */
export class LinkKeys extends Construct {
  readonly secret: Secret;
  readonly rotate: BundledFunction;

  constructor(stack: GuestlistStack, id: string) {
    super(stack, id);
    this.secret = new Secret(this, 'Secret', {
      description: 'Guestlist: the keys that sign decision links',
      generateSecretString: {
        secretStringTemplate: '{"id":1}',
        generateStringKey: 'secret',
        passwordLength: 64,
        excludePunctuation: true,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.rotate = new BundledFunction(stack, 'RotateLinkKeys', {
      name: 'rotate-link-keys',
      does: 'Takes the keys that sign links one step further',
      memorySize: MEMORY.own,
      timeout: TIMEOUT.own,
      environment: {},
      may: [this.mayRead(), this.mayStep()],
    });
    this.secret.addRotationSchedule('Rotation', {
      rotationLambda: this.rotate,
      automaticallyAfter: STEP,
      rotateImmediatelyOnUpdate: false,
    });
    if (this.rotate.role !== undefined) {
      acknowledge(
        this.rotate.role,
        'AwsSolutions-IAM5[Resource::*]',
        'With every rotation CDK allows secretsmanager:GetRandomPassword, which has no resource.',
      );
    }
  }

  mayRead(): PolicyStatement {
    return new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [this.secret.secretArn] });
  }

  private mayStep(): PolicyStatement {
    const actions = ['DescribeSecret', 'PutSecretValue', 'UpdateSecretVersionStage'];
    return new PolicyStatement({
      actions: actions.map((action) => `secretsmanager:${action}`),
      resources: [this.secret.secretArn],
    });
  }
}
