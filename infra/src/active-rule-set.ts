import { CustomResource } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { ReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { BundledFunction } from './bundled-function.ts';
import type { GuestlistStack } from './guestlist-stack.ts';
import { MEMORY } from './memory.ts';
import { TIMEOUT } from './timeouts.ts';

/**
 * Makes a receipt rule set the active one: a region has one, and without one SES refuses all mail. Another that is
 * active stops the deployment, unless it may be taken over.
 */
export class ActiveRuleSet extends Construct {
  constructor(stack: GuestlistStack, id: string, ruleSet: ReceiptRuleSet) {
    super(stack, id);
    const activate = new BundledFunction(stack, 'ActivateRuleSet', {
      name: 'activate-rule-set',
      does: 'Makes the receipt rule set the active one',
      memorySize: MEMORY.own,
      timeout: TIMEOUT.own,
      environment: {},
      may: [
        new PolicyStatement({
          actions: ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
          resources: ['*'],
        }),
      ],
    });
    const role = activate.role;
    if (role !== undefined) {
      acknowledge(
        role,
        'AwsSolutions-IAM5[Resource::*]',
        'SES knows no resource for which rule set is the active one.',
      );
    }
    const active = new CustomResource(this, 'Resource', {
      resourceType: 'Custom::ActiveReceiptRuleSet',
      serviceToken: activate.functionArn,
      properties: { RuleSetName: ruleSet.receiptRuleSetName, TakeOver: String(stack.settings.takeOver) },
    });
    active.node.addDependency(ruleSet);
  }
}
