import { createHash } from 'node:crypto';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from 'node:sqlite';
import { DUE_PARTITIONS } from '@guestlist/store';

type Row = Readonly<Record<string, SQLOutputValue>>;

/** The hash columns order scans and equal index keys only; a copy needs some of its own. */
const HASHES: ReadonlySet<string> = new Set(['hashValue', 'rangeValue', 'hashRangeValue']);

const textOf = (value: SQLOutputValue | undefined): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString() : '';

/** The row of another member: wherever the id stands, in keys, index keys and the item. */
const rowOf = (row: Row, columns: readonly string[], memberId: string, name: string, n: number): SQLInputValue[] => {
  const due = `due#${n % DUE_PARTITIONS}`;
  return columns.map((column) => {
    const value = row[column] ?? null;
    if (!(value instanceof Uint8Array)) return value;
    if (HASHES.has(column))
      return createHash('sha1').update(`${name} ${column}`).update(textOf(row['rangeKey'])).digest();
    return Buffer.from(
      textOf(value)
        .replaceAll(memberId, name)
        .replaceAll(/due#\d/gu, due),
    );
  });
};

/**
 * Copies a member's rows in the SQLite file of a running DynamoDB Local until so many have been added, each time as
 * another member. It reads what others wrote between two of its own transactions. (The layout is that of its version
 * 3.3.0: keys, hashes of them, the item as JSON, a column a key of each index.)
 */
export const fillFile = (
  { file, table }: { readonly file: string; readonly table: string },
  memberId: string,
  name: string,
  count: number,
): void => {
  const database = new DatabaseSync(file);
  try {
    // Nothing here outlives the process: no waiting for the disk.
    database.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -500000; BEGIN');
    const rows: readonly Row[] = database.prepare(`SELECT * FROM "${table}"`).all();
    const models = rows.filter(({ hashKey }) => textOf(hashKey).includes(memberId));
    const columns = Object.keys(models[0] ?? {});
    if (columns.length === 0) throw new Error(`${memberId} is not in the table`);
    const places = columns.map(() => '?').join(', ');
    const insert = database.prepare(`INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${places})`);
    for (let added = 0; added < count; added += 1) {
      const n = Math.floor(added / models.length);
      const row = models[added % models.length];
      if (row !== undefined) insert.run(...rowOf(row, columns, memberId, `${name}-${n}`, n));
    }
    database.exec('COMMIT');
  } finally {
    database.close();
  }
};
