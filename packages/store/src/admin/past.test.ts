import type { PersonKey } from '@guestlist/model';
import { expect, it } from 'vitest';
import { pastHash } from './past.ts';

it('what remains of a person is found by the same hash for two years, and by another for each member', () => {
  const person = 's.ada-holt' as PersonKey;
  expect(pastHash('c2FsdC1vbmU', person)).toBe('I487DIu8Wo1g7ZiloUCf_7');
  expect(pastHash('c2FsdC10d28', person)).not.toBe('I487DIu8Wo1g7ZiloUCf_7');
});
