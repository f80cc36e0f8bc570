import { afterAll } from 'vitest';
import { startWorld, type World } from './world.ts';

/** Starts worlds for the tests of a file, and stops them all when it is done. */
export const worlds = (): typeof startWorld => {
  const started: World[] = [];
  afterAll(() => Promise.all(started.map(({ stop }) => stop())));
  return async (options) => {
    const world = await startWorld(options);
    started.push(world);
    return world;
  };
};
