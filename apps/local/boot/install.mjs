import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { MODULES, PNPM, ROOT } from './places.mjs';

const STAMP = `${MODULES}/.boot-stamp`;

/** What the installed tree depends on: the lock file, the machine's kind, the package manager. */
const wanted = () =>
  createHash('sha256')
    .update(readFileSync(`${ROOT}/pnpm-lock.yaml`))
    .update(`${process.platform} ${process.arch} ${PNPM}`)
    .digest('hex');

const isCurrent = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted();

/** Installs the workspace when it is not there or not current. All its words go to standard error. Gives an exit code. */
export const install = async () => {
  if (isCurrent()) return 0;
  console.error('Installing what Guestlist needs (about half a minute) …');
  const code = await run('npx', ['-y', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only']);
  if (code === 0) writeFileSync(STAMP, wanted());
  else
    console.error(
      'The installation failed; the lines above say why. It needs the npm registry: check the network, then try again.',
    );
  return code;
};

const run = (command, args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: 'true' },
      shell: process.platform === 'win32',
    });
    const lines = [];
    const keep = (chunk) => lines.push(String(chunk));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      console.error(`Could not run ${command}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => {
      if (code !== 0) console.error(lines.join(''));
      resolve(code ?? 1);
    });
  });
