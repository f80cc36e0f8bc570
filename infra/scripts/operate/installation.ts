import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { OPERATOR_OUTPUTS, type OperatorOutput } from '../../src/operator-outputs.ts';
import { CommandError } from './command.ts';

/** Where the parts of what is deployed are. */
export type Installation = Readonly<Record<OperatorOutput, string>>;

const DATA_STACK = 'Guestlist-Data';

/** Finds the installation of a region by the outputs of its Data stack. @throws CommandError when there is none */
export const findInstallation = async (region: string): Promise<Installation> => {
  const client = new CloudFormationClient({ region });
  const { Stacks = [] } = await client
    .send(new DescribeStacksCommand({ StackName: DATA_STACK }))
    .catch((error: unknown) => {
      throw notThere(region, error);
    });
  const outputs = new Map(Stacks[0]?.Outputs?.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
  const found = OPERATOR_OUTPUTS.map((name) => {
    const value = outputs.get(name);
    if (value === undefined)
      throw new CommandError(
        `The stack ${DATA_STACK} in ${region} does not say its ${name}: deploy this version first.`,
      );
    return [name, value];
  });
  // One of each name.
  return Object.fromEntries(found) as Installation;
};

const notThere = (region: string, error: unknown): CommandError => {
  const name = error instanceof Error ? error.name : 'unknown';
  if (name === 'ValidationError')
    return new CommandError(`There is no ${DATA_STACK} in ${region}. Deploy first, or name the region with --region.`);
  if (/Credentials/u.test(name))
    return new CommandError('AWS asks who you are: put credentials into the environment, as for the aws command.');
  return new CommandError(`CloudFormation in ${region} answered ${name}.`);
};
