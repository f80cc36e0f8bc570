import { type Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Lets one finding of cdk-nag stand, for a reason. */
export const acknowledge = (construct: IConstruct, rule: `AwsSolutions-${string}`, reason: string): void =>
  Validations.of(construct).acknowledge({ id: rule, reason });

/** Lets a stack's function reach many raw mails, whose objects' names nobody knows beforehand. */
export const acknowledgeRawMails = (stack: Stack, objects: '*' | 'upload-*', reason: string): void =>
  acknowledge(
    stack,
    `AwsSolutions-IAM5[Resource::{"Fn::GetStackOutput":{"StackName":"Guestlist-Data","Region":"${stack.region}","OutputName":"PublishOutputFnGetAttRawMailA1B12CE5Arn8A76D3A8"}}/${objects}]`,
    reason,
  );
