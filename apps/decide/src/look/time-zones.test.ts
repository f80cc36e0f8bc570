import { expect, it } from 'vitest';
import { isTimeZone, TIME_ZONES, zonesWith } from './time-zones.ts';

it('lists only zones that this machine knows, under their present names', () => {
  expect(TIME_ZONES.filter((name) => !isTimeZone(name))).toEqual([]);
  expect(TIME_ZONES).toContain('Europe/Kyiv');
  expect(TIME_ZONES).not.toContain('Europe/Kiev');
});

it('keeps a member’s older name in the list', () => {
  expect(zonesWith('Europe/Kiev')[0]).toBe('Europe/Kiev');
});
