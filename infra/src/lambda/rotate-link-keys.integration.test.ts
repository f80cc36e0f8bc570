import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterEach, describe, expect, it } from 'vitest';
import { type Answer, type Call, type Loopback, listen, NOBODY } from '../../test/loopback.ts';
import { parseSecret } from './link-keys.ts';
import { rotateWith } from './rotate-link-keys.ts';

const SECRET = 'arn:aws:secretsmanager:eu-west-1:000000000000:secret:keys';
const born = JSON.stringify({ id: 1, secret: 'a'.repeat(64) });

/** As much of Secrets Manager as a rotation meets: versions with their stages. */
const manager = () => {
  const values = new Map([['v1', born]]);
  const stages = new Map([['v1', ['AWSCURRENT']]]);
  const versionAt = (stage: string) => [...stages].find(([, names]) => names.includes(stage))?.[0] ?? '';
  const answers: Readonly<Record<string, (input: Record<string, string>) => unknown>> = {
    DescribeSecret: () => ({ VersionIdsToStages: Object.fromEntries(stages) }),
    GetSecretValue: ({ VersionStage = 'AWSCURRENT' }) => ({ SecretString: values.get(versionAt(VersionStage)) }),
    PutSecretValue: ({ ClientRequestToken = '', SecretString = '' }) => {
      if (values.has(ClientRequestToken)) return null;
      values.set(ClientRequestToken, SecretString);
      stages.set(ClientRequestToken, ['AWSPENDING']);
      return {};
    },
    UpdateSecretVersionStage: ({ MoveToVersionId = '', RemoveFromVersionId = '' }) => {
      stages.set(RemoveFromVersionId, ['AWSPREVIOUS']);
      stages.set(MoveToVersionId, ['AWSCURRENT']);
      return {};
    },
  };
  const answer = ({ target, body }: Call): Answer => {
    const result = answers[target.split('.')[1] ?? '']?.(JSON.parse(body.toString()));
    if (result === null) return { status: 400, body: JSON.stringify({ __type: 'ResourceExistsException' }) };
    return { body: JSON.stringify(result) };
  };
  return { answer, current: () => parseSecret(values.get(versionAt('AWSCURRENT')) ?? '{}') };
};

let endpoint: Loopback | undefined;
afterEach(() => endpoint?.close());

const STEPS = ['createSecret', 'setSecret', 'testSecret', 'finishSecret'] as const;

describe('rotateWith', () => {
  it('takes the keys one step a rotation, whichever of its steps come twice', async () => {
    const secrets = manager();
    endpoint = await listen(secrets.answer);
    const rotate = rotateWith(new SecretsManagerClient({ ...NOBODY, endpoint: endpoint.url }));
    const rotation = async (ClientRequestToken: string) => {
      for (const Step of STEPS.flatMap((step) => [step, step]))
        await rotate({ Step, SecretId: SECRET, ClientRequestToken });
      return secrets.current().map(({ id }) => id);
    };
    expect(await rotation('v2')).toEqual([1, 2]);
    expect(await rotation('v3')).toEqual([2, 1]);
    expect(await rotation('v4')).toEqual([2, 3]);
    expect(secrets.current()[0]?.secret).toHaveLength(43);
  });
});
