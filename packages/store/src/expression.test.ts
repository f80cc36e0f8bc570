import { describe, expect, it } from 'vitest';
import {
  absent,
  all,
  any,
  atMost,
  conditionParams,
  filterParams,
  holds,
  is,
  present,
  shorterThan,
  updateParams,
} from './expression.ts';

const key = { pk: 'm#1', sk: 'member', name: 'not part of the key' };

describe('an update', () => {
  it('spells no name and no value in its expressions', () => {
    const params = updateParams(
      'table',
      key,
      {
        set: { name: 'Ada' },
        setIfAbsent: { since: 'x' },
        append: { acts: [1] },
        add: { version: 1 },
        remove: ['old'],
      },
      all(is('version', 3), any(absent('gone'), present('name'))),
    );
    expect(params).toEqual({
      TableName: 'table',
      Key: { pk: { S: 'm#1' }, sk: { S: 'member' } },
      UpdateExpression:
        'SET #n0 = :v0, #n1 = if_not_exists(#n1, :v1), #n2 = list_append(if_not_exists(#n2, :v2), :v3) ADD #n3 :v4 REMOVE #n4',
      ConditionExpression: '(#n3 = :v5) AND ((attribute_not_exists(#n5)) OR (attribute_exists(#n0)))',
      ExpressionAttributeNames: {
        '#n0': 'name',
        '#n1': 'since',
        '#n2': 'acts',
        '#n3': 'version',
        '#n4': 'old',
        '#n5': 'gone',
      },
      ExpressionAttributeValues: {
        ':v0': { S: 'Ada' },
        ':v1': { S: 'x' },
        ':v2': { L: [] },
        ':v3': { L: [{ N: '1' }] },
        ':v4': { N: '1' },
        ':v5': { N: '3' },
      },
    });
  });

  it('leaves out what is undefined and keeps what is null', () => {
    const { UpdateExpression, ExpressionAttributeValues } = updateParams('t', key, { set: { a: undefined, b: null } });
    expect(UpdateExpression).toBe('SET #n0 = :v0');
    expect(ExpressionAttributeValues).toEqual({ ':v0': { NULL: true } });
  });

  it('has a condition and an answer only where it is given them', () => {
    const bare = updateParams('t', key, { add: { a: 1, b: 2 } });
    expect(bare.UpdateExpression).toBe('ADD #n0 :v0, #n1 :v1');
    expect(bare).not.toHaveProperty('ConditionExpression');
    expect(bare).not.toHaveProperty('ReturnValues');
    expect(updateParams('t', key, { remove: ['a'] }, undefined, 'ALL_NEW').ReturnValues).toBe('ALL_NEW');
  });

  it('that only removes brings no values', () => {
    expect(updateParams('t', key, { remove: ['a'] })).not.toHaveProperty('ExpressionAttributeValues');
  });
});

describe('a condition', () => {
  it('without a value brings none, and is a filter too', () => {
    expect(conditionParams(absent('pk'))).toEqual({
      ConditionExpression: 'attribute_not_exists(#n0)',
      ExpressionAttributeNames: { '#n0': 'pk' },
    });
    expect(filterParams(any(is('a', 1), present('a')))).toEqual({
      FilterExpression: '(#n0 = :v0) OR (attribute_exists(#n0))',
      ExpressionAttributeNames: { '#n0': 'a' },
      ExpressionAttributeValues: { ':v0': { N: '1' } },
    });
  });

  it('compares by placeholders', () => {
    const condition = all(atMost('until', 5), holds('ids', 'x'), shorterThan('acts', 9));
    expect(conditionParams(condition)).toEqual({
      ConditionExpression: '(#n0 <= :v0) AND (contains(#n1, :v1)) AND (size(#n2) < :v2)',
      ExpressionAttributeNames: { '#n0': 'until', '#n1': 'ids', '#n2': 'acts' },
      ExpressionAttributeValues: { ':v0': { N: '5' }, ':v1': { S: 'x' }, ':v2': { N: '9' } },
    });
  });
});
