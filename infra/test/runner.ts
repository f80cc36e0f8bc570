import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Lambda's part: loads a handler from the folder of its code, and hands it one event after the other. */
const [folder = '', handlerName = ''] = process.argv.slice(2);
const [file, exported = ''] = handlerName.split('.');
const module: Readonly<Record<string, (event: unknown, context: unknown) => Promise<unknown>>> = await import(
  pathToFileURL(join(folder, `${file}.mjs`)).href
);

process.on('message', async (text: string) => {
  try {
    process.send?.({ result: await module[exported]?.(JSON.parse(text), {}) });
  } catch (error) {
    process.send?.({ error: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown' });
  }
});
process.send?.({ result: 'ready' });
