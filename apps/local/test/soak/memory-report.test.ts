import { describe, expect, it } from 'vitest';
import { memoryLines } from './memory-lines.ts';
import { isFlat, memoryReport } from './memory-report.ts';
import type { Samples } from './sampler.ts';

/** A run measured ten times, of which so many MB live and are held after so many mails. */
const runOf = (mails: number, mb: (mails: number) => { readonly live: number; readonly held: number }): Samples => {
  const moments = Array.from({ length: 10 }, (_, n) => ((n + 1) * mails) / 10);
  const held = moments.map((at) => ({
    mails: at,
    rssMB: mb(at).held + 70,
    anonymousMB: mb(at).held,
    fileMB: 70,
    fds: 50,
  }));
  const live = held.map((sample) => {
    const heapMB = mb(sample.mails).live;
    return { ...sample, heapMB, externalMB: 10, arrayBuffersMB: 1, committedMB: 2 * heapMB };
  });
  return { held, live };
};

describe('the report on memory', () => {
  it('is flat where what lives is level, whatever the process keeps, and gives both slopes', () => {
    const report = memoryReport(
      runOf(50_000, (mails) => ({ live: 50, held: 300 + mails / 1_000 })),
      50_000,
    );
    expect(report.perTenThousandMails).toEqual({ live: 0, heap: 0, rss: 10, anonymous: 10, file: 0 });
    expect(report.risen).toEqual({ liveMB: 0, mostMB: 12.5 });
    expect(isFlat(report)).toBe(true);
  });

  it('is not flat where a kilobyte of each mail is kept', () => {
    const report = memoryReport(
      runOf(50_000, (mails) => ({ live: 50 + mails / 1_024, held: 400 })),
      50_000,
    );
    expect(report.perTenThousandMails.live).toBeCloseTo(9.8);
    expect(isFlat(report)).toBe(false);
    expect(memoryLines(report).join('\n')).toMatch(/NOT FLAT: 9\.8 MB per 10,000 mails .* 24\.4 MB in all; 12\.5 MB/u);
  });

  it('looks at the second half alone, and lets a short run be as restless as one digest', () => {
    const warming = memoryReport(
      runOf(50_000, (mails) => ({ live: Math.min(mails / 500, 50), held: 400 })),
      50_000,
    );
    expect(isFlat(warming)).toBe(true);
    const short = memoryReport(
      runOf(100, (mails) => ({ live: 50 + (mails % 20) / 5, held: 400 })),
      100,
    );
    expect(isFlat(short)).toBe(true);
  });
});
