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

  it('is keyed as the tables that exist', () => {
    const { KeySchema, BillingMode, AttributeDefinitions = [], GlobalSecondaryIndexes = [] } = createTableParams('t');
    expect(KeySchema).toEqual([
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ]);
    expect(BillingMode).toBe('PAY_PER_REQUEST');
    expect(new Set(AttributeDefinitions.map(({ AttributeType }) => AttributeType))).toEqual(new Set(['S']));
    expect(
      GlobalSecondaryIndexes.map(({ IndexName, KeySchema: keyed = [], Projection }) => [
        IndexName,
        ...keyed.map(({ AttributeName }) => AttributeName),
        Projection?.ProjectionType,
        ...(Projection?.NonKeyAttributes ?? []),
      ]),
    ).toEqual([
      ['due', 'duePk', 'dueAt', 'INCLUDE', 'timeZone', 'digestAt', 'days', 'pausedUntil'],
      ['unscored', 'unscoredPk', 'unscoredSince', 'INCLUDE', 'recentAt', 'aliases'],
      ['state', 'statePk', 'stateAt', 'INCLUDE', 'aliases', 'nameKey'],
      ['recent', 'recentPk', 'recentAt', 'INCLUDE', 'fingerprint'],
    ]);
  });

  it('names its indexes with three letters or more, and copies no person’s words into them but in fingerprints', () => {
    for (const { name, carries } of TABLE_INDEXES) {
      expect(name.length).toBeGreaterThanOrEqual(3);
      expect(carries).not.toContain('facts');
    }
  });

  it('wakes the scorer by the marker that a verdict takes away', () => {
    expect(SCORE_STREAM_FILTER).toEqual({
      eventName: ['INSERT', 'MODIFY'],
      dynamodb: {
        NewImage: { unscoredSince: { S: [{ exists: true }] }, scoreFailureCode: { S: [{ exists: false }] } },
      },
    });
  });
});
