#!/usr/bin/env node
// Behind every npm script: brings the tools, then runs the command on the Node of .node-version.
// Plain Node >= 20, built-ins only: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { COMMANDS, ENVIRONMENTS } from './boot/commands.mjs';
import { install } from './boot/install.mjs';
import { ROOT, TOOLS } from './boot/places.mjs';
import { passSignals } from './boot/signals.mjs';

const [name = '', ...rest] = process.argv.slice(2);
const command = COMMANDS[name];
if (command === undefined) {
  console.error(`There is no command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(2);
}

const installed = await install();
if (installed !== 0) process.exit(installed);

const child = spawn(`${TOOLS}/node`, [...command, ...rest], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  cwd: process.cwd(),
  env: {
    ...ENVIRONMENTS[name],
    ...process.env,
    PATH: `${TOOLS}:${process.env.PATH ?? ''}`,
    TURBO_TELEMETRY_DISABLED: '1',
    GUESTLIST_ROOT: ROOT,
  },
});
passSignals(child);
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
