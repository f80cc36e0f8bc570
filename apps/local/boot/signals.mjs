const PARENT = process.ppid;
const PATIENCE_MS = 8_000;

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
    if (process.ppid !== PARENT) end('SIGTERM');
  }, 500).unref();
};
