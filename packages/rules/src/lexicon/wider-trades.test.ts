import { expect, it } from 'vitest';
import { widerAndNarrower } from './wider-trades.ts';

it('knows the wider trade of a part, and the parts of a wider one', () => {
  expect(widerAndNarrower('making/welding')).toContain('making/smithing');
  expect(widerAndNarrower('making/smithing')).toEqual(['making/welding']);
  expect(widerAndNarrower('health/nursing')).toEqual([]);
});
