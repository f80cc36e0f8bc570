import { CloudFormationClient, UpdateTerminationProtectionCommand } from '@aws-sdk/client-cloudformation';
import { CommandError, run, type Step } from './operate/command.ts';
import { findInstallation, type Installation } from './operate/installation.ts';
import { CDK, runProgram } from './operate/spawned.ts';
import { ASSEMBLY, synthesised } from './synth.ts';

const USAGE = `--domain D           the domain it was deployed for
--cloudfront         it was deployed with CloudFront
--with-data D        the domain once more: also takes the Data stack away (table, raw mails, keys stay until deleted)`;

/** In this order: each is used by none of those after it. */
const stacksOf = (cloudFront: boolean): readonly string[] =>
  ['Watch', ...(cloudFront ? ['Edge'] : []), 'Web', 'Digest', 'Judging', 'MailIn'].map((name) => `Guestlist-${name}`);
const DATA = 'Guestlist-Data';

const destroy = (stacks: readonly string[]): void =>
  runProgram(process.execPath, [
    CDK,
    'destroy',
    ...stacks,
    '--force',
    '--exclusively',
    '--app',
    ASSEMBLY,
    '--no-notices',
  ]);

const stop = (domain: string, region: string, cloudFront: boolean): Step => ({
  says: `CloudFormation: delete ${stacksOf(cloudFront).join(', ')}. From then on mail to ${domain} is refused, and no digest goes out. Take its MX record away first if mail shall go elsewhere.`,
  does: async () => {
    const options = ['--domain', domain, '--region', region, '--region-receives', '--quiet'];
    if (!(await synthesised([...options, ...(cloudFront ? ['--cloudfront'] : [])])))
      throw new CommandError('The templates could not be made.');
    destroy(stacksOf(cloudFront));
    return null;
  },
});

const forget = ({ TableName, LinkKeysSecretArn }: Installation, region: string): readonly Step[] => [
  {
    says: `CloudFormation: take off the protection of ${DATA}`,
    does: async () => {
      const command = { StackName: DATA, EnableTerminationProtection: false };
      await new CloudFormationClient({ region }).send(new UpdateTerminationProtectionCommand(command));
      return null;
    },
  },
  {
    says: `CloudFormation: delete ${DATA}. What members entrusted to you stays until you delete it yourself: table ${TableName} (protected against deletion too), the raw-mail bucket, the key, the secret ${LinkKeysSecretArn}`,
    does: async () => {
      destroy([DATA]);
      return `then: aws dynamodb update-table --table-name ${TableName} --no-deletion-protection-enabled; aws dynamodb delete-table --table-name ${TableName}`;
    },
  },
];

await run({
  usage: USAGE,
  options: { domain: { type: 'string' }, cloudfront: { type: 'boolean' }, 'with-data': { type: 'string' } },
  plan: async ({ domain, cloudfront, 'with-data': data }, { region }) => {
    if (typeof domain !== 'string') throw new CommandError(`Say which domain.\n\n${USAGE}`);
    const found = await findInstallation(region);
    if (found.MailDomain !== domain)
      throw new CommandError(`In ${region} it is deployed for ${found.MailDomain}, not for ${domain}.`);
    if (data !== undefined && data !== domain)
      throw new CommandError(`--with-data must repeat the domain, ${domain}: the members' data is at stake.`);
    return [stop(domain, region, cloudfront === true), ...(data === undefined ? [] : forget(found, region))];
  },
});
