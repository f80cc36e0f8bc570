import type { Facts, LearnedExample } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { factsOf, labelledInboxes } from '../../test/corpus.ts';
import { judge } from '../judge.ts';
import { example } from './example.ts';
import { traitsOf } from './traits.ts';

const LATER = '2026-12-01T09:00:00.000Z';
const INBOXES = 8;

interface Seen {
  readonly group: string;
  readonly score: number;
  readonly learned: ReadonlyMap<string, number>;
}

const judgedWith = (all: readonly Facts[], examples: readonly LearnedExample[]): readonly Seen[] =>
  all.map((facts) => {
    const { group, score, findings } = judge({ ...facts, memory: { known: [], examples } });
    const lessons = findings.filter(({ rule }) => rule.startsWith('learned-'));
    return { group, score, learned: new Map(lessons.map(({ params, points }) => [`${params['trait']}`, points])) };
  });

/** For each invitation decided the wrong way round, what that alone does to each of the others. */
const movedBy = (all: readonly Facts[]) => {
  const unlearned = judgedWith(all, []);
  const right = all.map((facts, at) =>
    example(facts, unlearned[at]?.group === 'worth-accepting' ? 'accept' : 'ignore', LATER),
  );
  const before = judgedWith(all, right);
  return all.map((wrong, at) => {
    const action = right[at]?.action === 'accept' ? 'ignore' : 'accept';
    const after = judgedWith(all, right.with(at, example(wrong, action, LATER)));
    const others = all.flatMap((facts, other) => {
      const [was, is] = [before[other], after[other]];
      return other === at || was === undefined || is === undefined ? [] : [{ facts, was, is }];
    });
    return { wrong, action, others };
  });
};

describe('one wrong decision', () => {
  const outcomes = labelledInboxes()
    .slice(0, INBOXES)
    .flatMap((inbox) => movedBy(factsOf(inbox)));

  it('moves nothing that has no trait in common with it', () => {
    for (const { wrong, others } of outcomes) {
      const traits = new Set(traitsOf(wrong));
      for (const { facts, was, is } of others)
        if (was.score !== is.score) expect(traitsOf(facts).some((trait) => traits.has(trait))).toBe(true);
    }
  });

  it('flips others only its own way', () => {
    for (const { action, others } of outcomes)
      for (const { was, is } of others)
        if (was.group !== is.group) expect(is.group).toBe(action === 'accept' ? 'worth-accepting' : 'mass-invite');
  });

  it('flips one other at most, and seldom that', () => {
    const flips = outcomes.map(({ others }) => others.filter(({ was, is }) => was.group !== is.group).length);
    expect(Math.max(...flips)).toBeLessThanOrEqual(1);
    expect(flips.filter((count) => count > 0).length / flips.length).toBeLessThan(0.12);
  });

  it('silences a lesson, at most, and never turns it round', () => {
    for (const { others } of outcomes)
      for (const { was, is } of others)
        for (const [trait, points] of was.learned)
          expect((is.learned.get(trait) ?? 0) * points).toBeGreaterThanOrEqual(0);
  });

  it('teaches nothing yet alone, nor with a second one', () => {
    for (const all of labelledInboxes().slice(0, 3).map(factsOf)) {
      const reported = all.slice(0, 5).map((wrong) => example(wrong, 'report', LATER));
      for (const [at, one] of reported.entries()) {
        const second = reported.at(at - 1) ?? one;
        expect(judgedWith(all, [one])).toEqual(judgedWith(all, []));
        // The second has the traits of the first, as when the same mail comes again.
        expect(judgedWith(all, [one, { ...second, traits: one.traits }])).toEqual(judgedWith(all, []));
      }
    }
  });
});
