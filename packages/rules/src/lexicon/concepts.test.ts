import { describe, expect, it } from 'vitest';
import { fieldOf, isRole, isTrade } from './concepts.ts';
import { TABLES } from './tables.ts';

const NAMES = Object.values(TABLES).flatMap((table) => Object.keys(table)) as Parameters<typeof isTrade>[0][];

describe('concepts', () => {
  it('are of one kind each', () => {
    expect(new Set(NAMES).size).toBe(NAMES.length);
  });

  it('are known for trades, roles or cues by the families of their tables', () => {
    expect(NAMES.filter(isTrade)).toEqual(Object.keys(TABLES.trades));
    expect(NAMES.filter(isRole)).toEqual(Object.keys(TABLES.roles));
  });

  it('lie in a field', () => {
    expect(fieldOf('health/nursing')).toBe('health');
  });
});
