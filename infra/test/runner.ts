import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Lambda's part: loads a handler from the folder of its code, and hands it one event after the other. */
const [folder = '', handlerName = ''] = process.argv.slice(2);
const [file, exported = ''] = handlerName.split('.');
const module: Readonly<Record<string, (event: unknown, context: unknown) => Promise<unknown>>> = await import(
  pathToFileURL(join(folder, `${file}.mjs`)).href
);

/** What an invocation took, in milliseconds of processor time, and the memory the process has by then, in MB. */
const spentSince = (before: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(before);
  return { cpuMs: (user + system) / 1000, rssMb: process.memoryUsage.rss() / 1024 ** 2 };
};

process.on('message', async (text: string) => {
  const before = process.cpuUsage();
  try {
    const result = await module[exported]?.(JSON.parse(text), {});
    process.send?.({ result, ...spentSince(before) });
  } catch (error) {
    const name = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
    process.send?.({ error: name, ...spentSince(before) });
  }
});
process.send?.({ result: 'ready', ...spentSince({ user: 0, system: 0 }) });
