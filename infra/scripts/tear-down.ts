import { CloudFormationClient, UpdateTerminationProtectionCommand } from '@aws-sdk/client-cloudformation';
import { CommandError, run, type Step } from './operate/command.ts';
import { findInstallation, type Installation } from './operate/installation.ts';
import { CDK, runProgram } from './operate/spawned.ts';
import { ASSEMBLY, synthesised } from './synth.ts';

const USAGE = `--domain D           the domain it was deployed for
--with-data D        the domain once more: also takes the Data stack away (table, raw mails, keys stay until deleted)`;

/** In this order: each is used by none of those after it. */
const STACKS = ['Watch', 'Web', 'Digest', 'Judging', 'MailIn'].map((name) => `Guestlist-${name}`);
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

const stop = (domain: string, region: string): Step => ({
  says: `CloudFormation: delete ${STACKS.join(', ')}. From then on mail to ${domain} is refused, and no digest goes out. Take its MX record away first if mail shall go elsewhere.`,
  does: async () => {
    if (!(await synthesised(['--domain', domain, '--region', region, '--region-receives', '--quiet'])))
      throw new CommandError('The templates could not be made.');
    destroy(STACKS);
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
  options: { domain: { type: 'string' }, 'with-data': { type: 'string' } },
  plan: async ({ domain, 'with-data': data }, { region }) => {
    if (typeof domain !== 'string') throw new CommandError(`Say which domain.\n\n${USAGE}`);
    const found = await findInstallation(region);
    if (found.MailDomain !== domain)
      throw new CommandError(`In ${region} it is deployed for ${found.MailDomain}, not for ${domain}.`);
    if (data !== undefined && data !== domain)
      throw new CommandError(`--with-data must repeat the domain, ${domain}: the members' data is at stake.`);
    return [stop(domain, region), ...(data === undefined ? [] : forget(found, region))];
  },
});
