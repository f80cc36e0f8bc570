import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** A key as the secret holds it. The first of the list signs; both check. */
export interface SecretKey {
  readonly id: number;
  /** 32 bytes or more, in base64url. */
  readonly secret: string;
}

/** The most keys in force at once. */
export const LIVE_KEYS = 2;

const KEY = /^[\w-]{43,256}$/u;

/**
 * Reads the secret's JSON: `{"keys":[{id,secret}…]}`, or the single key `{id,secret}` that the deployment makes.
 *
 * @throws Error without a word of the secret
 */
export const parseSecret = (text: string): readonly SecretKey[] => {
  // The secret is ours alone; what does not fit is refused below.
  const parsed = JSON.parse(text) as { keys?: SecretKey[] } & Partial<SecretKey>;
  const keys = (parsed.keys ?? [parsed]).map(({ id, secret }) => ({ id: Number(id), secret: secret ?? '' }));
  const fits = ({ id, secret }: SecretKey): boolean => Number.isInteger(id) && id >= 0 && id <= 255 && KEY.test(secret);
  if (keys.length === 0 || keys.length > LIVE_KEYS || !keys.every(fits))
    throw new Error('the secret holds no usable keys');
  return keys;
};

/** The keys in the form the functions' configuration has them: `id:secret`, newest first. */
export const asLinkKeys = (keys: readonly SecretKey[]): string =>
  keys.map(({ id, secret }) => `${id}:${secret}`).join(',');

/**
 * Fetches the keys from the secret that LINK_KEYS_SECRET names and sets LINK_KEYS, once per cold start, before the
 * function reads its configuration: so the keys stand in no template and in no function's settings.
 */
export const loadLinkKeys = async (env: NodeJS.ProcessEnv = process.env): Promise<void> => {
  const SecretId = env['LINK_KEYS_SECRET'];
  if (SecretId === undefined || SecretId === '') throw new Error('LINK_KEYS_SECRET is not set');
  const { SecretString } = await new SecretsManagerClient().send(new GetSecretValueCommand({ SecretId }));
  env['LINK_KEYS'] = asLinkKeys(parseSecret(SecretString ?? '{}'));
};
