import { describe, expect, it } from 'vitest';
import { judgeWith, type PointTable, SHIPPED_POINTS } from '../src/judge.ts';
import { ALIKE_TO_OUTVOTE } from '../src/policy.ts';
import { RULE_IDS } from '../src/rule-ids.ts';
import { facts, keyOf } from './facts.ts';

const NONE = Object.fromEntries(RULE_IDS.map((id) => [id, 0]));
const STRONG = { 'wanted-trade': 1, 'met-before': 1 };
/** All other rules are worth nothing here, so that a score begins where the test says. */
const table = (base: number): PointTable => ({ base, points: { ...SHIPPED_POINTS.points, ...NONE } });
const strongTable = (score: number): PointTable => ({
  base: score - 1,
  points: { ...SHIPPED_POINTS.points, ...NONE, ...STRONG },
});

const ignored = (count: number) => ({
  known: [],
  examples: Array.from({ length: count }, (_, at) => ({
    key: keyOf(`other-${at}`),
    at: '2026-11-10T09:00:00.000Z',
    action: 'ignore' as const,
    traits: ['company:brightseal'],
  })),
});
const stranger = (count: number) => facts({ company: 'Brightseal', memory: ignored(count) });
const lookedFor = (count: number) => facts({ company: 'Brightseal', headline: 'Foundry', memory: ignored(count) });
const knowing = (count: number) =>
  facts({ company: 'Brightseal', note: 'We met at the fair in Bremen in May.', memory: ignored(count) });

const taken = (...given: Parameters<typeof judgeWith>): number =>
  judgeWith(...given).findings.find(({ rule }) => rule === 'learned-ignores')?.points ?? 0;
const rulesOf = (...given: Parameters<typeof judgeWith>) => judgeWith(...given).findings.map(({ rule }) => rule);

describe('what earlier decisions may take away', () => {
  it('is all they teach where no strong reason speaks for somebody', () => {
    expect(judgeWith(table(54), stranger(3))).toMatchObject({ score: 41, group: 'mass-invite' });
    expect(taken(table(54), stranger(3))).toBe(-13);
  });

  it('moves somebody of a trade the member looks for only by four like decisions', () => {
    expect(rulesOf(SHIPPED_POINTS, lookedFor(3))).toContain('wanted-trade');
    expect(judgeWith(strongTable(54), lookedFor(3))).toMatchObject({ score: 50, group: 'worth-accepting' });
    expect(taken(strongTable(50), lookedFor(3))).toBe(0);
    expect(taken(strongTable(90), lookedFor(3))).toBe(-13);
    expect(judgeWith(strongTable(54), lookedFor(4))).toMatchObject({ score: 39, group: 'mass-invite' });
  });

  it('never moves somebody who knows the member out of those worth accepting', () => {
    expect(rulesOf(SHIPPED_POINTS, knowing(0))).toContain('met-before');
    for (const count of [3, 4, 30])
      expect(judgeWith(strongTable(52), knowing(count))).toMatchObject({ score: 50, group: 'worth-accepting' });
  });

  it('is all they teach where the rules and the member’s dial put somebody among the mass invitations', () => {
    expect(taken(strongTable(49), lookedFor(3))).toBe(-13);
    expect(taken(strongTable(57), lookedFor(3), 'strict')).toBe(-13);
    expect(taken(strongTable(58), lookedFor(3), 'strict')).toBe(0);
    expect(taken(strongTable(42), lookedFor(3), 'open')).toBe(0);
  });

  it('knows the strong reasons by rules there are', () => {
    const ids: readonly string[] = RULE_IDS;
    for (const id of ALIKE_TO_OUTVOTE.keys()) expect(ids).toContain(id);
  });
});
