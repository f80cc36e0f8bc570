import { type LinkKeys, parseLinkKeys } from '@guestlist/decision-links';

/** What the tick needs to know of its surroundings: nothing secret. */
export interface TickConfig {
  readonly table: string;
  readonly sendQueueUrl: string;
}

/** What the sender needs to know. */
export interface SendConfig {
  readonly table: string;
  readonly publicUrl: string;
  readonly mailDomain: string;
  readonly linkKeys: LinkKeys;
  readonly configurationSet: string | null;
  /** Where mails lie that nobody vouches for, for a report's sake. */
  readonly rawBucket: string;
}

type Env = Readonly<Record<string, string | undefined>>;

const required = (env: Env, name: string): string => {
  const value = env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set`);
  return value;
};

/** @throws Error naming the variable that is missing, at cold start */
export const readTickConfig = (env: Env = process.env): TickConfig => ({
  table: required(env, 'TABLE'),
  sendQueueUrl: required(env, 'SEND_QUEUE_URL'),
});

/** @throws Error naming the variable that is missing or malformed, at cold start */
export const readSendConfig = (env: Env = process.env): SendConfig => {
  const parsed = parseLinkKeys(required(env, 'LINK_KEYS'));
  if (!parsed.ok) throw new Error(`LINK_KEYS: ${parsed.why}`);
  return {
    table: required(env, 'TABLE'),
    publicUrl: required(env, 'PUBLIC_URL'),
    mailDomain: required(env, 'MAIL_DOMAIN'),
    linkKeys: parsed.keys,
    rawBucket: required(env, 'RAW_BUCKET'),
    configurationSet: env['CONFIGURATION_SET'] || null,
  };
};
