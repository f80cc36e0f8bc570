import { expect, it } from 'vitest';
import { DOOR_BYTES, newDoor } from './door.ts';

it('has a letter for each byte, none of them easily misread', () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  expect(newDoor(all, 'in.example.org')).toMatch(/^[0-9a-hjkmnp-tv-z]{256}@in\.example\.org$/u);
  expect(new Set(newDoor(all, '').slice(0, -1))).toHaveLength(32);
  expect(DOOR_BYTES * Math.log2(32)).toBeGreaterThanOrEqual(80);
});
