import { expect, it } from 'vitest';
import { readConfig } from './config.ts';

it('stops without a table, by the variable’s name', () => {
  expect(readConfig({ TABLE: 't' })).toEqual({ table: 't', dynamodbEndpoint: null });
  expect(() => readConfig({})).toThrow('TABLE');
});
