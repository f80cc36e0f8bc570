import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { freePort, installed, type Peer, stopped, until } from './processes.ts';

/** SpamAssassin's daemon with local checks only (`-L`). @returns it, or why there is none */
export const spamassassin = async (): Promise<Peer | string> => {
  const command = installed('spamd');
  if (command === null) return 'not installed (apt-get install spamassassin spamd)';
  const port = await freePort();
  const args = ['-L', '-x', '--listen=127.0.0.1:'.concat(String(port)), '--max-children=1', '-u', 'nobody'];
  const child = spawn(command, args, { stdio: 'ignore' });
  const check = (mail: Uint8Array): Promise<void> => checked(port, mail);
  const ready = await until(() => check(Buffer.from('Subject: hello\r\n\r\nhello\r\n')), 30_000);
  if (ready) return { check, stop: () => stopped(child) };
  await stopped(child);
  return 'installed, but does not start';
};

/** One conversation by the spamc protocol. */
const checked = (port: number, mail: Uint8Array): Promise<void> =>
  new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
    socket.on('error', fail);
    socket.on('close', () => (answer.includes('EX_OK') ? done() : fail(new Error(answer.slice(0, 80)))));
    socket.write(`CHECK SPAMC/1.5\r\nContent-length: ${mail.length}\r\n\r\n`);
    socket.end(mail);
  });
