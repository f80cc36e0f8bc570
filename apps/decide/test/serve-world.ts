import { serve } from '@hono/node-server';
import { startWorld, type World } from './world.ts';

export interface Served extends World {
  readonly url: string;
}

/** The pages on a free port of this machine, as a browser meets them: plain http, the real clock. */
export const serveWorld = async (options: Parameters<typeof startWorld>[0] = {}): Promise<Served> => {
  const world = await startWorld({ ...options, publicUrl: 'http://localhost', realTime: true });
  const server = serve({ fetch: world.app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server did not tell its port');
  const stop = async (): Promise<void> => {
    await new Promise((done) => server.close(done));
    await world.stop();
  };
  return { ...world, url: `http://127.0.0.1:${address.port}`, stop };
};
