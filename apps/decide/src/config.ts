import type { LinkKeys } from '@guestlist/decision-links';
import { parseLinkKeys } from '@guestlist/decision-links';

export interface Config {
  readonly table: string;
  /** Another database than AWS's own, such as one on this machine. */
  readonly dynamodbEndpoint: string | null;
  readonly publicUrl: string;
  readonly mailDomain: string;
  readonly linkKeys: LinkKeys;
  readonly sendQueueUrl: string;
  readonly sqsEndpoint: string | null;
  /** Where uploaded mails go; null where uploading is not offered. */
  readonly upload: {
    readonly rawBucket: string;
    readonly mailQueueUrl: string;
    readonly s3Endpoint: string | null;
  } | null;
}

/** A setting that is missing or cannot be used; its message names the variable, never its value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Env = Readonly<Record<string, string | undefined>>;

const needed = (env: Env, name: string): string => {
  const text = env[name];
  if (text === undefined || text === '') throw new ConfigError(`${name} is not set.`);
  return text;
};

const url = (env: Env, name: string): string => {
  const text = needed(env, name);
  if (URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)) return text.replace(/\/+$/u, '');
  throw new ConfigError(`${name} must be a URL that begins with https:// or http://.`);
};

const linkKeys = (env: Env): LinkKeys => {
  const parsed = parseLinkKeys(needed(env, 'LINK_KEYS'));
  if (parsed.ok) return parsed.keys;
  throw new ConfigError(`LINK_KEYS cannot be used: ${parsed.why}.`);
};

const upload = (env: Env): Config['upload'] => {
  if (!env['RAW_BUCKET'] && !env['MAIL_QUEUE_URL']) return null;
  return {
    rawBucket: needed(env, 'RAW_BUCKET'),
    mailQueueUrl: url(env, 'MAIL_QUEUE_URL'),
    s3Endpoint: env['S3_ENDPOINT'] || null,
  };
};

/** @throws ConfigError naming the first variable that is missing or cannot be used */
export const readConfig = (env: Env): Config => ({
  table: needed(env, 'TABLE'),
  dynamodbEndpoint: env['DYNAMODB_ENDPOINT'] || null,
  publicUrl: url(env, 'PUBLIC_URL'),
  mailDomain: needed(env, 'MAIL_DOMAIN'),
  linkKeys: linkKeys(env),
  sendQueueUrl: url(env, 'SEND_QUEUE_URL'),
  sqsEndpoint: env['SQS_ENDPOINT'] || null,
  upload: upload(env),
});

/** The configuration of this process. */
export const configOfProcess = (): Config => readConfig(process.env);
