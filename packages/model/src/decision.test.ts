import { describe, expect, it } from 'vitest';
import type { Decision } from './decision.ts';
import { standingDecision } from './decision.ts';

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
