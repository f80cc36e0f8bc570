import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { zone } from '@guestlist/linkedin-mail/test-mails';
import { startLoopbackDns } from './loopback-dns.ts';
import { freePort, installed, type Peer, processorTimeOfAll, stopped, type Told, until } from './processes.ts';

/** SpamAssassin's daemon with local checks only (`-L`): no signature is checked. @returns it, or why there is none */
export const spamassassin = (): Promise<Peer | string> => started(['-L']);

/** Blocklists are a matter of the network alone, and not in Guestlist either. */
const NO_BLOCKLISTS = ['skip_rbl_checks 1', 'skip_uribl_checks 1', 'use_razor2 0', 'use_pyzor 0'];

/**
 * SpamAssassin's daemon with its own checks of signatures, as Debian ships it, which find their keys in a DNS on
 * loopback; without blocklists. @returns it, or why there is none
 */
export const spamassassinWithSignatures = async (): Promise<Peer | string> => {
  const dns = await startLoopbackDns(zone);
  const settings = [`dns_server 127.0.0.1:${dns.port}`, 'dns_available yes', ...NO_BLOCKLISTS];
  const peer = await started(settings.map((line) => `--cf=${line}`));
  if (typeof peer === 'string') await dns.stop();
  return typeof peer === 'string' ? peer : { ...peer, stop: () => peer.stop().then(dns.stop) };
};

const started = async (settings: readonly string[]): Promise<Peer | string> => {
  const command = installed('spamd');
  if (command === null) return 'not installed (apt-get install spamassassin spamd)';
  const port = await freePort();
  const args = [...settings, '-x', '--listen=127.0.0.1:'.concat(String(port)), '--max-children=1', '-u', 'nobody'];
  const child = spawn(command, args, { stdio: 'ignore' });
  const check = (mail: Uint8Array): Promise<Told> => checked(port, mail);
  const ready = await until(() => check(Buffer.from('Subject: hello\r\n\r\nhello\r\n')), 30_000);
  if (ready) return { check, processorMs: () => processorTimeOfAll(child), stop: () => stopped(child) };
  await stopped(child);
  return 'installed, but does not start';
};

/** One conversation by the spamc protocol, which tells no time. */
const checked = (port: number, mail: Uint8Array): Promise<Told> =>
  new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
    socket.on('error', fail);
    socket.on('close', () => {
      if (answer.includes('EX_OK')) done({ ownMs: null, signed: /\bDKIM_VALID\b/u.test(answer) });
      else fail(new Error(answer.slice(0, 80)));
    });
    socket.write(`SYMBOLS SPAMC/1.5\r\nContent-length: ${mail.length}\r\n\r\n`);
    socket.end(mail);
  });
