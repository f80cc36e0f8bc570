import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zone } from '@guestlist/linkedin-mail/test-mails';
import { startLoopbackDns } from './loopback-dns.ts';
import { freePort, installed, type Peer, processorTimeOfAll, stopped, type Told, until } from './processes.ts';
import { readReply } from './rspamd-reply.ts';

const SETTINGS = '/etc/rspamd';
const SIGNATURE_MODULES = ['dkim', 'arc'];
/** All others that would ask the network, or another daemon. */
const NETWORK_MODULES = [
  'rbl',
  'surbl',
  'spf',
  'dmarc',
  'fuzzy_check',
  'asn',
  'phishing',
  'mx_check',
  'neural',
  'greylist',
  'ratelimit',
  'history_redis',
  'dkim_signing',
  'emails',
  'hfilter',
  'reputation',
  'url_redirector',
  'whitelist',
];
/** It compiles its list of top-level domains before it answers. */
const PATIENCE_MS = 180_000;
const NO_DNS_PORT = 5_399;

/** rspamd's normal worker with its network checks off: no signature is checked. @returns it, or why there is none */
export const rspamd = (): Promise<Peer | string> =>
  started([...NETWORK_MODULES, ...SIGNATURE_MODULES], `nameserver = ["127.0.0.1:${NO_DNS_PORT}:1"]; timeout = 0.1s;`);

/**
 * rspamd's normal worker with its own checks of signatures (DKIM and ARC), which find their keys in a DNS on loopback;
 * its other network checks are off. @returns it, or why there is none
 */
export const rspamdWithSignatures = async (): Promise<Peer | string> => {
  const dns = await startLoopbackDns(zone);
  const peer = await started(NETWORK_MODULES, `nameserver = ["127.0.0.1:${dns.port}:1"]; timeout = 1s;`);
  if (typeof peer === 'string') await dns.stop();
  return typeof peer === 'string' ? peer : { ...peer, stop: () => peer.stop().then(dns.stop) };
};

const started = async (off: readonly string[], dns: string): Promise<Peer | string> => {
  const command = installed('rspamd');
  if (command === null || !existsSync(SETTINGS)) return 'not installed (apt-get install rspamd)';
  const folder = mkdtempSync(join(tmpdir(), 'guestlist-rspamd-'));
  const port = await freePort();
  const conf = settingsIn(folder, port, off, dns);
  const places = ['DBDIR', 'RUNDIR', 'LOGDIR'].map((name) => `--var=${name}=${folder}`);
  const settings = [`--var=CONFDIR=${conf}`, `--var=LOCAL_CONFDIR=${conf}`];
  const child = spawn(command, ['-i', '-f', '-c', `${conf}/rspamd.conf`, ...places, ...settings], { stdio: 'ignore' });
  const check = (mail: Uint8Array): Promise<Told> => checked(port, mail);
  const stop = async (): Promise<void> => {
    await stopped(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const ready = await until(() => check(Buffer.from('Subject: hello\r\n\r\nhello\r\n')), PATIENCE_MS);
  if (ready) return { check, processorMs: () => processorTimeOfAll(child), stop };
  await stop();
  return 'installed, but does not start';
};

const checked = async (port: number, mail: Uint8Array): Promise<Told> => {
  const response = await fetch(`http://127.0.0.1:${port}/checkv2`, { method: 'POST', body: Buffer.from(mail) });
  const reply: unknown = await response.json();
  if (!response.ok) throw new Error(`rspamd answers ${response.status}`);
  return readReply(reply);
};

const settingsIn = (folder: string, port: number, off: readonly string[], dns: string): string => {
  const conf = join(folder, 'conf');
  cpSync(SETTINGS, conf, { recursive: true });
  const override = join(conf, 'override.d');
  mkdirSync(override, { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(override, name), `${text}\n`);
  for (const name of off) write(`${name}.conf`, 'enabled = false;');
  write('options.inc', `hs_cache_dir = "${compiled()}/"; dns { ${dns} retransmits = 1; }`);
  write('worker-normal.inc', `bind_socket = "127.0.0.1:${port}"; count = 1;`);
  for (const name of ['controller', 'proxy', 'fuzzy']) write(`worker-${name}.inc`, 'enabled = false;');
  write('logging.inc', `type = "file"; filename = "${folder}/log"; level = "error";`);
  return conf;
};

let compiledIn: string | null = null;

/** Where one rspamd finds the expressions that the one before it compiled, for as long as we run. */
const compiled = (): string => {
  if (compiledIn !== null) return compiledIn;
  const folder = mkdtempSync(join(tmpdir(), 'guestlist-rspamd-compiled-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  compiledIn = folder;
  return folder;
};
