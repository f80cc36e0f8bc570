import type { Facts, LearnedExample } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { factsOf, labelledInboxes } from '../../test/corpus.ts';
import { judge } from '../judge.ts';
import { example } from './example.ts';
import { traitsOf } from './traits.ts';

const LATER = '2026-12-01T09:00:00.000Z';

const groupsWith = (all: readonly Facts[], examples: readonly LearnedExample[]): readonly string[] =>
  all.map((facts) => judge({ ...facts, memory: { known: [], examples } }).group);

/** For each invitation decided the wrong way round, the others whose group that alone changes. */
const flippedBy = (all: readonly Facts[]) => {
  const unlearned = groupsWith(all, []);
  const right = all.map((facts, at) =>
    example(facts, unlearned[at] === 'worth-accepting' ? 'accept' : 'ignore', LATER),
  );
  const before = groupsWith(all, right);
  return all.map((wrong, at) => {
    const action = right[at]?.action === 'accept' ? 'ignore' : 'accept';
    const after = groupsWith(all, right.with(at, example(wrong, action, LATER)));
    return { wrong, flipped: all.filter((_, other) => other !== at && after[other] !== before[other]) };
  });
};

describe('one wrong decision', () => {
  const outcomes = labelledInboxes()
    .slice(0, 8)
    .flatMap((inbox) => flippedBy(factsOf(inbox)));

  it('flips nothing that has no trait in common with it', () => {
    for (const { wrong, flipped } of outcomes) {
      const traits = new Set(traitsOf(wrong));
      for (const other of flipped) expect(traitsOf(other).some((trait) => traits.has(trait))).toBe(true);
    }
  });

  it('flips at most two others, and in six of seven cases none', () => {
    expect(Math.max(...outcomes.map(({ flipped }) => flipped.length))).toBeLessThanOrEqual(2);
    expect(outcomes.filter(({ flipped }) => flipped.length > 0).length / outcomes.length).toBeLessThan(1 / 7);
  });

  it('alone teaches nothing yet', () => {
    for (const all of labelledInboxes().slice(0, 3).map(factsOf))
      for (const wrong of all.slice(0, 5))
        expect(groupsWith(all, [example(wrong, 'report', LATER)])).toEqual(groupsWith(all, []));
  });
});
