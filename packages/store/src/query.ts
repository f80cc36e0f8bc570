import type { QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { Bindings } from './expression.ts';
import { INDEX, INDEX_ATTRIBUTES, type ItemKey } from './keys.ts';
import { TABLE_KEYS } from './table.ts';

export type RangeCondition =
  | { readonly startsWith: string }
  | { readonly from: string; readonly to: string }
  | { readonly upTo: string }
  | { readonly after: string };

interface QueryOptions {
  readonly newestFirst?: boolean;
  readonly limit?: number;
}

const rangeClause = (bind: Bindings, name: string, range: RangeCondition): string => {
  const attribute = bind.name(name);
  if ('startsWith' in range) return `begins_with(${attribute}, ${bind.value(range.startsWith)})`;
  if ('from' in range) return `${attribute} BETWEEN ${bind.value(range.from)} AND ${bind.value(range.to)}`;
  if ('upTo' in range) return `${attribute} <= ${bind.value(range.upTo)}`;
  return `${attribute} > ${bind.value(range.after)}`;
};

const params = (
  table: string,
  attributes: { readonly hash: string; readonly range: string },
  partition: string,
  range: RangeCondition | null,
  options: QueryOptions,
): QueryCommandInput => {
  const bind = new Bindings();
  const hash = `${bind.name(attributes.hash)} = ${bind.value(partition)}`;
  const condition = range === null ? hash : `${hash} AND ${rangeClause(bind, attributes.range, range)}`;
  const values = bind.values();
  return {
    TableName: table,
    KeyConditionExpression: condition,
    ExpressionAttributeNames: bind.names(),
    ...(values === undefined ? {} : { ExpressionAttributeValues: values }),
    ...(options.newestFirst === true ? { ScanIndexForward: false } : {}),
    ...(options.limit === undefined ? {} : { Limit: options.limit }),
  };
};

/** Reads of one partition of the table, strongly consistent. */
export const partitionParams = (
  table: string,
  partition: ItemKey['pk'],
  range: RangeCondition | null = null,
  options: QueryOptions = {},
): QueryCommandInput => ({ ...params(table, TABLE_KEYS, partition, range, options), ConsistentRead: true });

/** Reads of one partition of an index; eventually consistent, as all such indexes are. */
export const indexParams = (
  table: string,
  index: keyof typeof INDEX,
  partition: string,
  range: RangeCondition | null = null,
  options: QueryOptions = {},
): QueryCommandInput => ({
  ...params(table, INDEX_ATTRIBUTES[index], partition, range, options),
  IndexName: INDEX[index],
});
