import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, installed, type Peer, processorTimeOfAll, stopped, until } from './processes.ts';

const SETTINGS = '/etc/rspamd';
/** All that would ask the network, or another daemon. */
const NETWORK_MODULES = [
  'rbl',
  'surbl',
  'spf',
  'dkim',
  'dmarc',
  'arc',
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

/** rspamd's normal worker with its network checks off. @returns it, or why there is none */
export const rspamd = async (): Promise<Peer | string> => {
  const command = installed('rspamd');
  if (command === null || !existsSync(SETTINGS)) return 'not installed (apt-get install rspamd)';
  const folder = mkdtempSync(join(tmpdir(), 'guestlist-rspamd-'));
  const port = await freePort();
  const conf = settingsIn(folder, port);
  const places = ['DBDIR', 'RUNDIR', 'LOGDIR'].map((name) => `--var=${name}=${folder}`);
  const args = [
    '-i',
    '-f',
    '-c',
    `${conf}/rspamd.conf`,
    ...places,
    `--var=CONFDIR=${conf}`,
    `--var=LOCAL_CONFDIR=${conf}`,
  ];
  const child = spawn(command, args, { stdio: 'ignore' });
  const check = async (mail: Uint8Array): Promise<void> => {
    const response = await fetch(`http://127.0.0.1:${port}/checkv2`, { method: 'POST', body: Buffer.from(mail) });
    await response.json();
    if (!response.ok) throw new Error(`rspamd answers ${response.status}`);
  };
  const stop = async (): Promise<void> => {
    await stopped(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const ready = await until(() => check(Buffer.from('Subject: hello\r\n\r\nhello\r\n')), 40_000);
  if (ready) return { check, processorMs: () => processorTimeOfAll(child), stop };
  await stop();
  return 'installed, but does not start';
};

const settingsIn = (folder: string, port: number): string => {
  const conf = join(folder, 'conf');
  cpSync(SETTINGS, conf, { recursive: true });
  const override = join(conf, 'override.d');
  mkdirSync(override, { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(override, name), `${text}\n`);
  for (const name of NETWORK_MODULES) write(`${name}.conf`, 'enabled = false;');
  write('options.inc', 'dns { nameserver = ["127.0.0.1:5399:1"]; timeout = 0.1s; retransmits = 1; }');
  write('worker-normal.inc', `bind_socket = "127.0.0.1:${port}"; count = 1;`);
  for (const name of ['controller', 'proxy', 'fuzzy']) write(`worker-${name}.inc`, 'enabled = false;');
  write('logging.inc', `type = "file"; filename = "${folder}/log"; level = "error";`);
  return conf;
};
