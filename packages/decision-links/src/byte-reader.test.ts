import { describe, expect, it } from 'vitest';
import { ByteReader } from './byte-reader.ts';

describe('reading bytes', () => {
  it('ends in a RangeError when they end before what they announce', () => {
    for (const read of [
      () => new ByteReader(Buffer.of(5, 65)).text(),
      () => new ByteReader(Buffer.of(1)).uint16(),
      () => new ByteReader(Buffer.of()).byte(),
    ])
      expect(read).toThrow('the bytes end too early');
  });
});
