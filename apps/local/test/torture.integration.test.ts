import { expect, it } from 'vitest';
import { torture } from './torture/torture.ts';

it('loses nothing and does nothing twice, killed twenty times at random moments', async () => {
  const report = await torture({ kills: 20, seed: Date.now() % 1_000_000 });
  console.log(JSON.stringify(report));
  expect(report.wrong).toEqual([]);
  expect(report.kills).toBeGreaterThanOrEqual(20);
  expect(report.mailsAccepted).toBeGreaterThan(0);
  expect(report.ticks).toBeGreaterThan(1);
  expect(report.digests).toBeGreaterThan(0);
});
