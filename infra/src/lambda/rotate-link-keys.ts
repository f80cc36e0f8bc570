import { randomBytes } from 'node:crypto';
import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import { parseSecret } from './link-keys.ts';
import { nextKeys } from './next-keys.ts';

/** What Secrets Manager sends for each of the four steps of a rotation. */
export interface RotationEvent {
  readonly Step: 'createSecret' | 'setSecret' | 'testSecret' | 'finishSecret';
  readonly SecretId: string;
  readonly ClientRequestToken: string;
}

const SECRET_BYTES = 32;
const freshSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

/** Takes the link keys one step further. Each step may come twice; there is nothing to set or test elsewhere. */
export const rotateWith =
  (client: SecretsManagerClient) =>
  async (event: RotationEvent): Promise<void> => {
    if (event.Step === 'createSecret') await prepare(client, event);
    if (event.Step === 'testSecret') parseSecret(await secretText(client, event.SecretId, 'AWSPENDING'));
    if (event.Step === 'finishSecret') await promote(client, event);
  };

const prepare = async (
  client: SecretsManagerClient,
  { SecretId, ClientRequestToken }: RotationEvent,
): Promise<void> => {
  const stages = await stagesOf(client, SecretId);
  // The version exists, empty, as soon as the rotation starts; a value of ours is put once.
  if (stages.get(ClientRequestToken)?.includes('AWSCURRENT')) return;
  const current = parseSecret(await secretText(client, SecretId, 'AWSCURRENT'));
  const SecretString = JSON.stringify({ keys: nextKeys(current, freshSecret) });
  const put = new PutSecretValueCommand({ SecretId, ClientRequestToken, SecretString, VersionStages: ['AWSPENDING'] });
  await client.send(put).catch((error: unknown) => {
    // The same step came twice: its first value stands.
    if (!(error instanceof Error && error.name === 'ResourceExistsException')) throw error;
  });
};

const promote = async (
  client: SecretsManagerClient,
  { SecretId, ClientRequestToken }: RotationEvent,
): Promise<void> => {
  const stages = await stagesOf(client, SecretId);
  const current = [...stages].find(([, names]) => names.includes('AWSCURRENT'))?.[0];
  if (current === ClientRequestToken) return;
  await client.send(
    new UpdateSecretVersionStageCommand({
      SecretId,
      VersionStage: 'AWSCURRENT',
      MoveToVersionId: ClientRequestToken,
      ...(current === undefined ? {} : { RemoveFromVersionId: current }),
    }),
  );
};

const stagesOf = async (
  client: SecretsManagerClient,
  SecretId: string,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { VersionIdsToStages } = await client.send(new DescribeSecretCommand({ SecretId }));
  return new Map(Object.entries(VersionIdsToStages ?? {}));
};

const secretText = async (client: SecretsManagerClient, SecretId: string, VersionStage: string): Promise<string> => {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId, VersionStage }));
  return SecretString ?? '{}';
};

/** Makes the client once, and gives the function that Lambda calls. */
export const handlerFromEnv = () => rotateWith(new SecretsManagerClient());
