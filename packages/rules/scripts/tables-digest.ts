import { readdirSync, readFileSync } from 'node:fs';
import * as points from '../src/points.ts';
import * as policy from '../src/policy.ts';

const LEXICON = new URL('../src/lexicon/', import.meta.url);

const plain = (_: string, value: unknown): unknown => {
  if (value instanceof Map) return [...value];
  return value instanceof Set ? [...value] : value;
};

/**
 * A digest of all that makes verdicts but the code: every table of the lexicon, the points, the policy and, for the code, the golden table.
 * Comments and layout leave it as it is.
 *
 * @returns eight hexadecimal digits
 */
export const tablesDigest = async (): Promise<string> => {
  const names = readdirSync(LEXICON).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const lexicon = await Promise.all(names.sort().map((name) => import(new URL(name, LEXICON).href)));
  const golden = readFileSync(new URL('../test/golden.tsv', import.meta.url), 'utf8');
  const text = JSON.stringify([lexicon, points, policy, golden], plain);
  let value = 2166136261;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16777619) >>> 0;
  return value.toString(16).padStart(8, '0');
};
