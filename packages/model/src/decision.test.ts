import { describe, expect, it } from 'vitest';
import type { Decision } from './decision.ts';
import { standingDecision, withDecision } from './decision.ts';

const at = '2026-11-23T07:00:00.000Z';
const accept: Decision = { action: 'accept', at, source: 'link', newDevice: false };
const ignore: Decision = { ...accept, action: 'ignore' };

describe('the decision that holds', () => {
  it('is the last one', () => expect(standingDecision([accept, ignore])).toBe(ignore));
  it('is none of those taken back or held', () => {
    expect(standingDecision([accept, { ...ignore, undoneAt: at }])).toBe(accept);
    expect(standingDecision([{ ...accept, held: 'burst' }])).toBeNull();
    expect(standingDecision([])).toBeNull();
  });
});

describe('the history of decisions', () => {
  it('takes a new decision in, and the same one again not', () => {
    expect(withDecision([accept], ignore)).toEqual([accept, ignore]);
    const history = [accept];
    expect(withDecision(history, { ...accept, at: '2026-11-23T07:05:00.000Z' })).toBe(history);
  });

  it('keeps the last hundred', () => {
    let history: readonly Decision[] = [];
    for (let n = 0; n < 150; n += 1) history = withDecision(history, n % 2 === 0 ? accept : ignore);
    expect(history).toHaveLength(100);
  });
});
