import { setImmediate as turn } from 'node:timers/promises';
import { getHeapStatistics } from 'node:v8';
import type { LiveMemory } from './live-memory.ts';

const MB = 1024 * 1024;

/** What is held after everything nobody holds was collected: twice, as finalizers let go of more. */
const measure = async (): Promise<LiveMemory> => {
  for (let round = 0; round < 2; round += 1) {
    globalThis.gc?.();
    await turn();
  }
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return {
    heapMB: heapUsed / MB,
    externalMB: external / MB,
    arrayBuffersMB: arrayBuffers / MB,
    committedMB: getHeapStatistics().total_physical_size / MB,
  };
};

// Loaded before the system under load, by the soak alone: it answers whatever comes over the
// channel to the soak, and no other way.
process.on('message', () => void measure().then((live) => process.send?.(live)));
