import type { AttributeValue, UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { ItemKey } from './keys.ts';

/** Hands out placeholders for names and values, so that no reserved word and no text ever stands in an expression. */
export class Bindings {
  readonly #names = new Map<string, string>();
  readonly #values: Record<string, AttributeValue> = {};
  #count = 0;

  name(name: string): string {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const placeholder = `#n${this.#names.size}`;
    this.#names.set(name, placeholder);
    return placeholder;
  }

  value(value: unknown): string {
    const placeholder = `:v${this.#count}`;
    this.#count += 1;
    Object.assign(this.#values, plain({ [placeholder]: value }));
    return placeholder;
  }

  names(): Record<string, string> {
    return Object.fromEntries([...this.#names].map(([name, placeholder]) => [placeholder, name]));
  }

  values(): Record<string, AttributeValue> | undefined {
    return this.#count === 0 ? undefined : this.#values;
  }
}

/** A plain object as DynamoDB's attributes; undefined members are left out. */
export const plain = (value: object): Record<string, AttributeValue> =>
  marshall(value, { removeUndefinedValues: true });

export const keyAttributes = ({ pk, sk }: ItemKey): Record<string, AttributeValue> => plain({ pk, sk });

export type Condition = (bind: Bindings) => string;

export const is =
  (name: string, value: unknown): Condition =>
  (bind) =>
    `${bind.name(name)} = ${bind.value(value)}`;
export const atMost =
  (name: string, value: string | number): Condition =>
  (bind) =>
    `${bind.name(name)} <= ${bind.value(value)}`;
export const absent =
  (name: string): Condition =>
  (bind) =>
    `attribute_not_exists(${bind.name(name)})`;
export const present =
  (name: string): Condition =>
  (bind) =>
    `attribute_exists(${bind.name(name)})`;
export const holds =
  (name: string, value: unknown): Condition =>
  (bind) =>
    `contains(${bind.name(name)}, ${bind.value(value)})`;
export const shorterThan =
  (name: string, length: number): Condition =>
  (bind) =>
    `size(${bind.name(name)}) < ${bind.value(length)}`;

const joined =
  (word: 'AND' | 'OR', conditions: readonly Condition[]): Condition =>
  (bind) =>
    conditions.map((condition) => `(${condition(bind)})`).join(` ${word} `);
/** Two or more conditions that must all hold. */
export const all = (first: Condition, second: Condition, ...rest: readonly Condition[]): Condition =>
  joined('AND', [first, second, ...rest]);
/** Two or more conditions of which one must hold. */
export const any = (first: Condition, second: Condition, ...rest: readonly Condition[]): Condition =>
  joined('OR', [first, second, ...rest]);

export interface Change {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly setIfAbsent?: Readonly<Record<string, unknown>>;
  readonly append?: Readonly<Record<string, readonly unknown[]>>;
  readonly add?: Readonly<Record<string, number>>;
  readonly remove?: readonly string[];
}

const clauses = (change: Change, bind: Bindings): string => {
  const sets = [
    ...Object.entries(change.set ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${bind.name(name)} = ${bind.value(value)}`),
    ...Object.entries(change.setIfAbsent ?? {}).map(
      ([name, value]) => `${bind.name(name)} = if_not_exists(${bind.name(name)}, ${bind.value(value)})`,
    ),
    ...Object.entries(change.append ?? {}).map(
      ([name, value]) =>
        `${bind.name(name)} = list_append(if_not_exists(${bind.name(name)}, ${bind.value([])}), ${bind.value(value)})`,
    ),
  ];
  const adds = Object.entries(change.add ?? {}).map(([name, value]) => `${bind.name(name)} ${bind.value(value)}`);
  const removes = (change.remove ?? []).map((name) => bind.name(name));
  return [
    ['SET', sets],
    ['ADD', adds],
    ['REMOVE', removes],
  ]
    .filter(([, parts]) => parts?.length !== 0)
    .map(([word, parts]) => `${word} ${Array.isArray(parts) ? parts.join(', ') : ''}`)
    .join(' ');
};

/** An UpdateItem of one item. */
export const updateParams = (
  table: string,
  key: ItemKey,
  change: Change,
  condition?: Condition,
  returns?: 'ALL_NEW' | 'UPDATED_NEW' | 'ALL_OLD',
): UpdateItemCommandInput => {
  const bind = new Bindings();
  const update = clauses(change, bind);
  const guard = condition?.(bind);
  const values = bind.values();
  return {
    TableName: table,
    Key: keyAttributes(key),
    UpdateExpression: update,
    ...(guard === undefined ? {} : { ConditionExpression: guard }),
    ExpressionAttributeNames: bind.names(),
    ...(values === undefined ? {} : { ExpressionAttributeValues: values }),
    ...(returns === undefined ? {} : { ReturnValues: returns }),
  };
};

/** The attributes a condition adds to any other command's input. */
export const conditionParams = (condition: Condition) => {
  const bind = new Bindings();
  const guard = condition(bind);
  const values = bind.values();
  return {
    ConditionExpression: guard,
    ExpressionAttributeNames: bind.names(),
    ...(values === undefined ? {} : { ExpressionAttributeValues: values }),
  };
};

/** The same for a filter of what a query or scan has read. */
export const filterParams = (condition: Condition) => {
  const { ConditionExpression, ...bound } = conditionParams(condition);
  return { FilterExpression: ConditionExpression, ...bound };
};
