import { readFileSync } from 'node:fs';

const PATIENCE_MS = 8_000;
const LOOK_MS = 500;

/** The parent of our parent (npm runs us through a shell); unknown where there is no /proc. */
const grandparent = () => {
  try {
    return readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1];
  } catch {
    return undefined;
  }
};

const ABOVE = `${process.ppid} ${grandparent()}`;

/**
 * Ends the child when we are told to end, and when the npm above us is gone (it does not pass signals on).
 * Should we be killed outright, the child sees its IPC channel close.
 */
export const passSignals = (child) => {
  const end = (signal) => {
    child.kill(signal);
    setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal));
  setInterval(() => {
    if (`${process.ppid} ${grandparent()}` !== ABOVE) end('SIGTERM');
  }, LOOK_MS).unref();
};
