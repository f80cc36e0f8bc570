import type { Strictness } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { counterfactual } from '../src/counterfactual.ts';
import { judge } from '../src/judge.ts';
import { facts, type Given } from './facts.ts';

const HEADLINES = [null, 'Ship broker', 'Engineer', 'Account executive', 'Student of mechanical engineering', 'Nurse'];
const PLACES = [null, 'Hamburg, Germany', 'Lima, Peru'];
const MET = 'We met on Tuesday at your stand in Hanover. Could you tell me the wall thickness?';
const MUTUAL = [null, { count: 1, names: [] }, { count: 8, names: ['Ines Vogel'] }];
const CAME = '2026-11-10T09:00:00.000Z';
const ASKED =
  'Could you tell me how you did it? No worries if not. I read your article and saw your talk in March in the old hall with everybody there, thank you for it, it helped us a lot.';

const INVITATIONS: readonly Given[] = HEADLINES.flatMap((headline) =>
  PLACES.flatMap((location) =>
    [null, 'Hello', MET].flatMap((note) =>
      MUTUAL.flatMap((mutual) =>
        [null, '2026-11-09T08:00:00.000Z'].map((visit) => ({ headline, location, note, mutual, visit })),
      ),
    ),
  ),
);
const DIALS: readonly Strictness[] = ['balanced', 'strict'];

const scoreOf = (given: Given, strictness: Strictness): number => judge(facts(given), strictness).score;

/** What each thing is when it is there for the asking. */
const ADDED = {
  'shared-relations': { mutual: { count: 3, names: [] } },
  visit: { visit: CAME },
  note: { note: ASKED },
} as const;
/** And when it never was. */
const TAKEN = { 'shared-relations': { mutual: { count: 0, names: [] } }, visit: { visit: null }, note: { note: null } };

type Thing = keyof typeof ADDED;

const isThere = (given: Given, thing: Thing): boolean =>
  ({ 'shared-relations': (given.mutual?.count ?? 0) > 0, visit: given.visit !== null, note: given.note !== null })[
    thing
  ];

const PAIRS: readonly (readonly Thing[])[] = [
  ['shared-relations'],
  ['visit'],
  ['note'],
  ['shared-relations', 'visit'],
  ['shared-relations', 'note'],
  ['visit', 'note'],
];

/** The first that would have done, tried one after the other by hand. */
const byHand = (given: Given, strictness: Strictness) => {
  const score = scoreOf(given, strictness);
  const isMass = score < 50;
  if (isMass && score < 20) return null;
  for (const changes of PAIRS.filter((things) => things.every((thing) => isThere(given, thing) !== isMass))) {
    const made: Given = Object.assign({}, given, ...changes.map((thing) => (isMass ? ADDED : TAKEN)[thing]));
    const after = scoreOf(made, strictness);
    if (after < 50 !== isMass) return { changes, score: after };
  }
  return null;
};

describe('what would have moved an invitation', () => {
  it.each(DIALS)('is the first of six changes that does, tried by hand, with the dial at %s', (strictness) => {
    const outcomes = new Set<string>();
    for (const given of INVITATIONS) {
      const made = facts(given);
      const found = counterfactual(made, judge(made, strictness), strictness);
      expect(found).toEqual(byHand(given, strictness));
      outcomes.add(found === null ? 'nothing' : `${found.score < 50} ${found.changes.join()}`);
    }
    expect(outcomes.size).toBeGreaterThan(6);
  });

  it('is told to a mass invitation from twenty points on', () => {
    const lacking = facts({ location: 'Lima, Peru' });
    const moved = { ...judge(lacking), group: 'mass-invite' } as const;
    const visited = judge(facts({ location: 'Lima, Peru', visit: CAME }));
    expect(visited.group).toBe('worth-accepting');
    expect(counterfactual(lacking, { ...moved, score: 20 })).not.toBeNull();
    expect(counterfactual(lacking, { ...moved, score: 19 })).toBeNull();
  });

  it('is measured with the dial in the middle when none is named', () => {
    const lacking = facts({ location: 'Lima, Peru' });
    const verdict = judge(lacking);
    expect(counterfactual(lacking, verdict)).toEqual(counterfactual(lacking, verdict, 'balanced'));
  });
});
