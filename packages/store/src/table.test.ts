import { describe, expect, it } from 'vitest';
import { createTableParams, SCORE_STREAM_FILTER, TABLE_INDEXES } from './table.ts';

describe('the table', () => {
  it('defines each key attribute once and every index by its own', () => {
    const { AttributeDefinitions = [], GlobalSecondaryIndexes = [] } = createTableParams('t');
    const names = AttributeDefinitions.map(({ AttributeName }) => AttributeName);
    expect(new Set(names).size).toBe(names.length);
    const keyed = GlobalSecondaryIndexes.flatMap(({ KeySchema = [] }) =>
      KeySchema.map(({ AttributeName }) => AttributeName),
    );
    expect([...names].sort()).toEqual(['pk', 'sk', ...keyed].sort());
  });

  it('names its indexes with three letters or more, and copies no person’s words into them but in fingerprints', () => {
    for (const { name, carries } of TABLE_INDEXES) {
      expect(name.length).toBeGreaterThanOrEqual(3);
      expect(carries).not.toContain('facts');
    }
  });

  it('wakes the scorer by the marker that a verdict takes away', () => {
    expect(Object.keys(SCORE_STREAM_FILTER.dynamodb.NewImage)).toEqual(['unscoredSince', 'scoreFailureCode']);
  });
});
