import { readFileSync } from 'node:fs';
import { groupOf } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { judge } from '../src/judge.ts';
import { facts } from './facts.ts';

/** One invitation told in four languages: the same headline and note, by the same person, to the same member. */
interface Told {
  readonly id: string;
  readonly kind: 'worthy' | 'mass';
  readonly headline: Readonly<Record<string, string>>;
  readonly note: Readonly<Record<string, string>>;
}

const SHARE = 0.95;

const all = JSON.parse(readFileSync(new URL('./notes-in-languages.json', import.meta.url), 'utf8')) as readonly Told[];

const scores = ({ headline, note }: Told): ReadonlyMap<string, number> =>
  new Map(
    Object.keys(note).map((language) => [
      language,
      judge(facts({ headline: headline[language] ?? null, note: note[language] ?? null })).score,
    ]),
  );

const judged = all.map((told) => ({ told, scores: scores(told) }));
const groups = (of: ReadonlyMap<string, number>): ReadonlySet<string> => new Set([...of.values()].map(groupOf));

describe('forty notes in four languages each', () => {
  it('hold twenty of each kind, and all eight languages', () => {
    expect(all.filter(({ kind }) => kind === 'worthy')).toHaveLength(20);
    expect(all.filter(({ kind }) => kind === 'mass')).toHaveLength(20);
    expect(new Set(all.flatMap(({ note }) => Object.keys(note))).size).toBe(8);
    for (const { note, headline } of all) expect(Object.keys(headline)).toEqual(Object.keys(note));
  });

  it('fall in the same group in all four of their languages, in at least 95 of 100', () => {
    const apart = judged.filter((one) => groups(one.scores).size > 1);
    console.log(
      `same group in four languages: ${all.length - apart.length} of ${all.length}`,
      apart.map(({ told, scores: of }) => `${told.id} ${JSON.stringify(Object.fromEntries(of))}`),
    );
    expect(1 - apart.length / all.length).toBeGreaterThanOrEqual(SHARE);
  });

  it('fall in the group they were written for, in every language alike', () => {
    const right = new Map<string, { n: number; right: number }>();
    for (const { told, scores: of } of judged)
      for (const [language, score] of of) {
        const entry = right.get(language) ?? { n: 0, right: 0 };
        entry.n += 1;
        if ((told.kind === 'worthy') === (groupOf(score) === 'worth-accepting')) entry.right += 1;
        right.set(language, entry);
      }
    console.log('in the group they were written for', Object.fromEntries(right));
    for (const { n, right: correct } of right.values()) expect(correct / n).toBeGreaterThanOrEqual(0.85);
  });
});
