import { resolve } from 'node:path';

/** Everything the environment may set (README, "Settings"). */
export interface LocalConfig {
  readonly port: number;
  readonly smtpPort: number;
  readonly smtpHost: string;
  readonly mailDomain: string;
  readonly dataDir: string;
  readonly demo: boolean;
  readonly dnsZone: string | null;
  readonly relay: string | null;
  /** Where links in mails lead; null for the local address. */
  readonly publicUrl: string | null;
  readonly publicPort: number | null;
}

/** A setting that cannot be used; its message names the variable and says what would do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Env = Readonly<Record<string, string | undefined>>;

const port = (env: Env, name: string, otherwise: number): number => {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  const value = Number(text);
  if (/^\d{1,5}$/u.test(text) && value <= 65_535) return value;
  throw new ConfigError(`${name} is "${text}": it must be a port number from 0 to 65535.`);
};

const url = (env: Env, name: string, schemes: readonly string[]): string | null => {
  const text = env[name];
  if (text === undefined || text === '') return null;
  const fits = URL.canParse(text) && schemes.includes(new URL(text).protocol) && new URL(text).hostname !== '';
  if (fits) return text.replace(/\/+$/u, '');
  throw new ConfigError(
    `${name} is "${text}": it must be a URL with a host that begins with ${schemes.join('// or ')}//.`,
  );
};

const domain = (env: Env, name: string, otherwise: string): string => {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  if (text.length <= 253 && /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/iu.test(text))
    return text.toLowerCase();
  throw new ConfigError(`${name} is "${text}": it must be a domain name, such as inbox.example.org.`);
};

const flag = (env: Env, name: string, otherwise: boolean): boolean => {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  if (text === '0' || text === '1') return text === '1';
  throw new ConfigError(`${name} is "${text}": it must be 0 or 1.`);
};

const host = (env: Env, name: string, otherwise: string): string => {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  if (/^[a-z0-9.:-]+$/iu.test(text)) return text;
  throw new ConfigError(`${name} is "${text}": it must be an address to listen on, such as 127.0.0.1 or 0.0.0.0.`);
};

/** A second listener makes sense only where links lead to it. */
const publicPort = (env: Env): number | null => {
  if (!env['PUBLIC_PORT']) return null;
  if (env['PUBLIC_URL']) return port(env, 'PUBLIC_PORT', 0);
  throw new ConfigError(
    `PUBLIC_PORT is "${env['PUBLIC_PORT']}", but PUBLIC_URL is not set: links in mails would lead to this machine. Set PUBLIC_URL to the address members reach, such as https://guestlist.example.org.`,
  );
};

/** @throws ConfigError naming the first variable that cannot be used */
export const readConfig = (env: Env): LocalConfig => {
  return {
    port: port(env, 'PORT', 8080),
    smtpPort: port(env, 'SMTP_PORT', 2525),
    smtpHost: host(env, 'SMTP_HOST', '127.0.0.1'),
    mailDomain: domain(env, 'MAIL_DOMAIN', 'guestlist.localhost'),
    dataDir: resolve(env['DATA_DIR'] || './data'),
    demo: flag(env, 'DEMO', true),
    dnsZone: env['DNS_ZONE'] || null,
    relay: url(env, 'RELAY', ['smtp:', 'smtps:']),
    publicUrl: url(env, 'PUBLIC_URL', ['http:', 'https:']),
    publicPort: publicPort(env),
  };
};
