import { describe, expect, it } from 'vitest';
import { createFailureLimit } from './failure-limit.ts';

describe('createFailureLimit', () => {
  it('is over after so many failures within the window, for that peer only, and forgets with time', () => {
    let now = 0;
    const limit = createFailureLimit(2, 1_000, () => now);
    limit.count('a');
    expect(limit.isOver('a')).toBe(false);
    limit.count('a');
    expect(limit.isOver('a')).toBe(true);
    expect(limit.isOver('b')).toBe(false);
    now = 1_001;
    expect(limit.isOver('a')).toBe(false);
  });
});
