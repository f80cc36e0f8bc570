import { SCHEMAS } from './schemas.ts';

type Attributes = Readonly<Record<string, unknown>>;
type Step = (item: Attributes) => Attributes;

/** An item that a newer version wrote. Nothing was changed; the version that wrote it reads it. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
}

interface OldRow {
  readonly number?: number;
  readonly group: string;
  readonly campaign: string | null;
}

/** Rows that the mail shows apart, each under a number of its own. */
const ALONE: readonly (string | null)[] = [null, 'suspicious'];

/**
 * Until 2026-11-27 a digest's list did not say under which numbers its rows were shown. They follow from its order: one
 * line of the mail after the other, and a campaign is one line.
 */
const numbered: Step = (item) => {
  // Written by `claimDigest` alone.
  const rows = (item['rows'] ?? []) as readonly OldRow[];
  let number = 0;
  let before: string | null = null;
  return {
    ...item,
    rows: rows.map((row) => {
      if (ALONE.includes(row.campaign) || row.campaign !== before) number += 1;
      before = row.campaign;
      return { ...row, number: row.number ?? number };
    }),
  };
};

/** What lifts an item to the next form, by kind: the first from form 1 to 2. A step may meet attributes newer than its item. */
const STEPS: Readonly<Record<string, readonly Step[]>> = { digest: [numbered] };

const newest: Readonly<Record<string, number>> = SCHEMAS;

/**
 * An item in the newest form of its kind. Nothing is written: the next whole write of it writes the new form. Entries of
 * indexes carry neither kind nor version and stay as they are.
 *
 * @throws SchemaError for a kind or a version that only a newer Guestlist knows
 */
export const upgraded = <T extends Attributes>(item: T): T => {
  const { kind, v } = item;
  if (typeof kind !== 'string' || typeof v !== 'number') return item;
  const target = Object.hasOwn(newest, kind) ? newest[kind] : undefined;
  if (target === undefined || v > target)
    throw new SchemaError(
      `The table holds an item of kind "${kind}" in form ${v}; this version of Guestlist reads ${target === undefined ? 'no such kind' : `forms up to ${target}`}. A newer version wrote it: run that one. Nothing was changed.`,
    );
  if (v === target) return item;
  const lifted = (STEPS[kind] ?? []).slice(v - 1).reduce<Attributes>((before, step) => step(before), item);
  // A step changes attributes and never the key.
  return { ...lifted, v: target } as unknown as T;
};
