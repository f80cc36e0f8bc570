import { describe, expect, it } from 'vitest';
import { invitedAt } from './snowflake.ts';

describe('invitedAt', () => {
  it('reads the time out of an invitation’s id, beyond 2^53', () => {
    expect(invitedAt('6132985418842456064')).toBe('2016-05-02T19:34:29.211Z');
    expect(invitedAt('7374744624839512064')).toBe('2025-09-19T10:02:14.691Z');
  });

  it('gives nothing for what is no snowflake', () => {
    expect(invitedAt('12345678')).toBeNull();
    expect(invitedAt('99999999999999999999')).toBeNull();
    expect(invitedAt('not-a-number')).toBeNull();
  });
});
