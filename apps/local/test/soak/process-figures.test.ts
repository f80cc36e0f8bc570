import { describe, expect, it } from 'vitest';
import { percentile, sampleProcess, slopePerTenThousand } from './process-figures.ts';

describe('the figures of a process', () => {
  it('reads memory and open files of this one', async () => {
    const { mails, rssMB, anonymousMB, fileMB, fds } = await sampleProcess(process.pid, 7);
    expect(mails).toBe(7);
    expect(rssMB).toBeGreaterThan(10);
    expect(anonymousMB + fileMB).toBeCloseTo(rssMB, 0);
    expect(fds).toBeGreaterThan(2);
  });

  it('gives the slope of a line in MB per 10,000 mails, and none of one sample', () => {
    const at = (mails: number, mb: number) => ({ mails, mb });
    expect(slopePerTenThousand([at(0, 100), at(500, 101), at(1_000, 102)])).toBeCloseTo(20);
    expect(slopePerTenThousand([at(500, 101)])).toBe(0);
  });

  it('finds percentiles', () => {
    const values = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect([percentile(values, 0.5), percentile(values, 0.99), percentile(values, 1)]).toEqual([51, 100, 100]);
  });
});
