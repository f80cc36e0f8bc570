import { DescribeSecretCommand, RotateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { CommandError, run } from './operate/command.ts';
import { findInstallation } from './operate/installation.ts';

const date = (at: Date | undefined): string => at?.toISOString().slice(0, 10) ?? 'never';

await run({
  usage: '',
  options: {},
  plan: async (_, { region }) => {
    const { LinkKeysSecretArn: SecretId } = await findInstallation(region);
    const client = new SecretsManagerClient({ region });
    const { RotationEnabled, LastRotatedDate, NextRotationDate } = await client.send(
      new DescribeSecretCommand({ SecretId }),
    );
    if (RotationEnabled !== true) throw new CommandError('The keys have no rotation: deploy this version first.');
    return [
      {
        says: `link keys: take one step of their rotation now; the last was ${date(LastRotatedDate)}, the next would come ${date(NextRotationDate)}. Links that are out keep working: a step either makes a new key known, or lets it sign while the one before still checks.`,
        does: async () => {
          await client.send(new RotateSecretCommand({ SecretId, RotateImmediately: true }));
          return 'functions that start from now on have the new keys; those that run keep theirs until they end';
        },
      },
    ];
  },
});
