import { describe, expect, it } from 'vitest';
import { indexParams, partitionParams } from './query.ts';

describe('a query', () => {
  it('of a partition is strongly consistent', () => {
    expect(partitionParams('t', 'm#1', { startsWith: 'digest#' }, { newestFirst: true, limit: 2 })).toEqual({
      TableName: 't',
      KeyConditionExpression: '#n0 = :v0 AND begins_with(#n1, :v1)',
      ExpressionAttributeNames: { '#n0': 'pk', '#n1': 'sk' },
      ExpressionAttributeValues: { ':v0': { S: 'm#1' }, ':v1': { S: 'digest#' } },
      ScanIndexForward: false,
      Limit: 2,
      ConsistentRead: true,
    });
  });

  it('of a partition alone asks for all of it, oldest first', () => {
    expect(partitionParams('t', 'm#1')).toEqual({
      TableName: 't',
      KeyConditionExpression: '#n0 = :v0',
      ExpressionAttributeNames: { '#n0': 'pk' },
      ExpressionAttributeValues: { ':v0': { S: 'm#1' } },
      ConsistentRead: true,
    });
    expect(partitionParams('t', 'm#1', null, { newestFirst: false })).not.toHaveProperty('ScanIndexForward');
  });

  it.each([
    [{ upTo: 'b' }, '#n0 = :v0 AND #n1 <= :v1'],
    [{ after: 'a' }, '#n0 = :v0 AND #n1 > :v1'],
    [{ from: 'a', to: 'b' }, '#n0 = :v0 AND #n1 BETWEEN :v1 AND :v2'],
    [null, '#n0 = :v0'],
  ])('of an index asks for %o by its own attributes', (range, expression) => {
    const params = indexParams('t', 'due', 'due#1', range);
    expect(params).toMatchObject({ IndexName: 'due', KeyConditionExpression: expression });
    expect(params.ExpressionAttributeNames?.['#n0']).toBe('duePk');
    expect(params).not.toHaveProperty('ConsistentRead');
  });
});
