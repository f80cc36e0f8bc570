import { expect, it } from 'vitest';
import { rested } from './processes.ts';

const rest = { mostMs: 20, whileMs: 1 };

it('waits until a program does nothing of its own any more', async () => {
  const readings = [0, 500, 500, 900, 900, 910];
  let at = 0;
  const processorMs = () => readings[at++] ?? 910;
  expect(await rested(processorMs, 60_000, rest)).toBe(true);
  expect(at).toBe(6);
});

it('does not wait for one whose processor time is not known', async () => {
  expect(await rested(() => null, 60_000, rest)).toBe(false);
});

it('does not wait for ever', async () => {
  let ms = 0;
  expect(await rested(() => (ms += 100), 20, rest)).toBe(false);
});
