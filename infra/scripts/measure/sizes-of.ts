import { TABLE_INDEXES, TABLE_KEYS } from '@guestlist/store';
import type { Units } from '../../src/capacity/units.ts';
import type { Items } from './days.ts';

type Item = Items[number];

/** As DynamoDB counts: the UTF-8 of names and values; what surrounds them in JSON makes up for numbers and lists. */
const bytesOf = (item: Item, names: readonly string[]): number =>
  names.reduce(
    (sum, name) => (item[name] === undefined ? sum : sum + name.length + JSON.stringify(item[name]).length),
    0,
  );

const mean = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));

/** What a judged invitation takes in the table, and in the indexes it sits in; and what mails weigh. */
export const sizesOf = (items: Items, rawMails: readonly number[], digestMail: number): Units['bytes'] => {
  const judged = items.filter(({ kind, verdict }) => kind?.S === 'invitation' && verdict !== undefined);
  const keys = [TABLE_KEYS.hash, TABLE_KEYS.range];
  const inIndexes = (item: Item): number =>
    TABLE_INDEXES.filter(({ hash }) => item[hash] !== undefined).reduce(
      (sum, { hash, range, carries }) => sum + bytesOf(item, [...keys, hash, range, ...carries]),
      0,
    );
  return {
    rawMail: mean(rawMails),
    digestMail,
    invitation: mean(judged.map((item) => bytesOf(item, Object.keys(item)))),
    invitationIndexes: mean(judged.map(inIndexes)),
  };
};
