import { DescribeActiveReceiptRuleSetCommand, SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';
import type { CloudFormationCustomResourceEvent, CloudFormationCustomResourceResponse } from 'aws-lambda';

/** What our template says of the resource. CloudFormation hands every property over as text. */
interface Wish {
  readonly ruleSetName: string;
  readonly takeOver: boolean;
}

/** Another rule set is active, and nobody said that it may be replaced. */
export class RuleSetInUseError extends Error {
  override readonly name = 'RuleSetInUseError';
}

type Lifecycle = 'Create' | 'Update' | 'Delete';

const wishOf = ({ ResourceProperties }: CloudFormationCustomResourceEvent): Wish => ({
  ruleSetName: String(ResourceProperties['RuleSetName']),
  takeOver: ResourceProperties['TakeOver'] === 'true',
});

/** Makes our rule set the region's active one, or, when it is taken away, leaves none active if ours was. */
export const changeActive = async (
  client: SESClient,
  type: Lifecycle,
  { ruleSetName, takeOver }: Wish,
): Promise<void> => {
  const { Metadata } = await client.send(new DescribeActiveReceiptRuleSetCommand({}));
  const active = Metadata?.Name;
  if (type === 'Delete') {
    if (active === ruleSetName) await client.send(new SetActiveReceiptRuleSetCommand({}));
    return;
  }
  if (active === ruleSetName) return;
  if (active !== undefined && !takeOver) {
    throw new RuleSetInUseError(
      `The receipt rule set "${active}" is active here; deploy with --take-over to replace it.`,
    );
  }
  await client.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: ruleSetName }));
};

/** Tells CloudFormation how it went: an answer must come in any case, or the deployment waits an hour for it. */
const answer = async (event: CloudFormationCustomResourceEvent, failure: string | null): Promise<void> => {
  const response: CloudFormationCustomResourceResponse = {
    Status: failure === null ? 'SUCCESS' : 'FAILED',
    Reason: failure ?? '',
    PhysicalResourceId: 'PhysicalResourceId' in event ? event.PhysicalResourceId : 'active-receipt-rule-set',
    StackId: event.StackId,
    RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId,
  };
  await fetch(event.ResponseURL, { method: 'PUT', body: JSON.stringify(response), headers: { 'content-type': '' } });
};

export const activateWith =
  (client: SESClient) =>
  async (event: CloudFormationCustomResourceEvent): Promise<void> => {
    const failure = await changeActive(client, event.RequestType, wishOf(event)).then(
      () => null,
      (error: unknown) =>
        error instanceof RuleSetInUseError ? error.message : `SES: ${error instanceof Error ? error.name : 'error'}`,
    );
    await answer(event, failure);
  };

/** Makes the client once, and gives the function that Lambda calls. */
export const handlerFromEnv = () => activateWith(new SESClient());
