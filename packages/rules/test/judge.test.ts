import { describe, expect, it, vi } from 'vitest';
import { judge, judgeWith, outcomes, type PointTable, SHIPPED_POINTS } from '../src/judge.ts';
import { RULES } from '../src/registry.ts';
import { rule } from '../src/rule.ts';
import { signalsOf } from '../src/signals/signals.ts';
import { facts } from './facts.ts';

const NONE = Object.fromEntries(Object.keys(SHIPPED_POINTS.points).map((id) => [id, 0]));
const table = (base: number, points: Record<string, number> = {}): PointTable => ({
  base,
  points: { ...SHIPPED_POINTS.points, ...NONE, ...points },
});
const told = (...given: Parameters<typeof judgeWith>) => {
  const { score, group, findings } = judgeWith(...given);
  return { score, group, findings: findings.map(({ rule: id, points }) => [id, points]) };
};
const VISIT = { visit: '2026-11-09T08:00:00.000Z' };
const FRAUD = { note: 'You can earn up to 900 a day with tasks online.' };

describe('judging with a table of points', () => {
  it('begins with the base and says the group by the score', () => {
    expect(told(table(50), facts())).toEqual({ score: 50, group: 'worth-accepting', findings: [['base', 50]] });
    expect(told(table(49), facts()).group).toBe('mass-invite');
  });

  it('keeps the score between 0 and 100 and says what that took', () => {
    expect(told(table(120), facts())).toMatchObject({
      score: 100,
      findings: [
        ['base', 120],
        ['score-limit', -20],
      ],
    });
    expect(told(table(-5), facts())).toMatchObject({
      score: 0,
      findings: [
        ['base', -5],
        ['score-limit', 5],
      ],
    });
    expect(told(table(100), facts()).findings).toEqual([['base', 100]]);
  });

  it.each([
    [
      'open',
      58,
      [
        ['base', 50],
        ['strictness', 8],
      ],
    ],
    ['balanced', 50, [['base', 50]]],
    [
      'strict',
      42,
      [
        ['base', 50],
        ['strictness', -8],
      ],
    ],
  ] as const)('is shifted by the member’s dial: %s', (strictness, score, findings) => {
    expect(told(table(50), facts(), strictness)).toMatchObject({ score, findings });
  });

  it.each([
    [{ trust: 'unverified' }, 'unverified-mail'],
    [{ defects: ['other-recipient'] }, 'other-recipient'],
    [{ trust: 'unverified', defects: ['other-recipient'] }, 'unverified-mail'],
  ] as const)('distrusts %j: ten points less, and never worth it', (given, id) => {
    expect(told(table(45), facts(given))).toMatchObject({
      score: 35,
      findings: [
        ['base', 45],
        [id, -10],
      ],
    });
    expect(told(table(80), facts(given))).toMatchObject({
      score: 49,
      findings: [
        ['base', 80],
        [id, -31],
      ],
    });
  });

  it('says in its own words what it distrusts, and where the dial stands', () => {
    const evidence = (...given: Parameters<typeof judgeWith>) => judgeWith(...given).findings[1];
    expect(evidence(table(45), facts({ trust: 'unverified' }))).toMatchObject({
      evidence: 'trust: unverified',
      params: {},
    });
    expect(evidence(table(45), facts({ defects: ['other-recipient'] }))?.evidence).toBe('defect: other-recipient');
    expect(evidence(table(45), facts(), 'open')).toMatchObject({ evidence: 'open', params: { strictness: 'open' } });
    expect(evidence(table(120), facts())).toMatchObject({ evidence: '120', params: { total: 120 } });
  });

  it('can say of every rule what it saw', () => {
    const seen = outcomes(facts(VISIT));
    expect(seen.map(({ rule: { id } }) => id).sort()).toEqual(Object.keys(SHIPPED_POINTS.points).sort());
    expect(seen.find(({ rule: { id } }) => id === 'visited-profile')?.outcome.kind).toBe('fired');
    expect(seen.find(({ rule: { id } }) => id === 'reminder')?.outcome.kind).toBe('clear');
  });

  it('trusts every other mail', () => {
    for (const trust of ['verified', 'vouched', 'member'] as const)
      expect(told(table(80), facts({ trust, defects: ['repeated-field'] })).score).toBe(80);
  });

  it('keeps a pattern of fraud below what is worth accepting, and leaves it where it is already', () => {
    expect(told(table(90), facts(FRAUD))).toMatchObject({
      score: 49,
      findings: [
        ['base', 90],
        ['fraud-limit', -41],
      ],
    });
    expect(told(table(49), facts(FRAUD)).findings).toEqual([['base', 49]]);
    const { findings } = judgeWith(table(90), facts(FRAUD));
    expect(findings[1]?.evidence).not.toBe('');
    expect(findings[1]?.params).toEqual({ words: findings[1]?.evidence });
  });

  it('takes back what a group gives beyond its cap, and says so', () => {
    const beyond = judgeWith(table(10, { 'visited-profile': 40 }), facts(VISIT));
    expect(beyond.score).toBe(35);
    expect(beyond.findings.slice(1)).toMatchObject([
      { rule: 'visited-profile', points: 40 },
      {
        rule: 'group-limit',
        points: -15,
        evidence: 'Whether they looked: 40',
        params: { group: 'attention', total: 40, limit: 25 },
      },
    ]);
    expect(told(table(60, { 'visited-profile': -30 }), facts(VISIT)).findings).toEqual([
      ['base', 60],
      ['visited-profile', -30],
      ['group-limit', 20],
    ]);
    expect(told(table(10, { 'visited-profile': 25 }), facts(VISIT)).findings).toHaveLength(2);
  });

  it('tells the heaviest first, and of two alike the first by name', () => {
    const points = { reminder: 3, 'minutes-asked': -3, 'note-written': 1 };
    const given = facts({ reminder: true, note: 'Do you have 15 minutes on Friday?' });
    expect(told(table(50, points), given).findings.map(([id]) => id)).toEqual([
      'base',
      'minutes-asked',
      'reminder',
      'note-written',
    ]);
  });

  it('tells of two alike the first by name, also where they come from different steps', () => {
    const { findings } = told(table(50, { 'visited-profile': 8 }), facts(VISIT), 'open');
    expect(findings).toEqual([
      ['base', 50],
      ['strictness', 8],
      ['visited-profile', 8],
    ]);
  });

  it('measures fraud and distrust by all that was added up before', () => {
    const worth = table(40, { 'visited-profile': 20 });
    expect(told(worth, facts({ ...FRAUD, ...VISIT })).findings).toContainEqual(['fraud-limit', -11]);
    expect(told(worth, facts({ ...VISIT, trust: 'unverified' })).findings).toContainEqual(['unverified-mail', -11]);
  });

  it('judges by the points shipped, with the dial in the middle, unless told otherwise', () => {
    const given = facts({ ...VISIT, headline: 'Buyer' });
    expect(judge(given)).toEqual(judgeWith(SHIPPED_POINTS, given, 'balanced'));
    expect(judge(given, 'strict')).toEqual(judgeWith(SHIPPED_POINTS, given, 'strict'));
    expect(judge(given).findings[0]).toEqual({
      rule: 'base',
      points: SHIPPED_POINTS.base,
      evidence: 'base',
      params: {},
    });
  });

  it('is not complete where the card has no name', () => {
    expect(judgeWith(table(50), facts()).complete).toBe(true);
    expect(judgeWith(table(50), facts({ name: null })).complete).toBe(false);
  });

  it('is not complete where a rule failed, and stands without it', () => {
    const failing = RULES.find(({ id }) => id === 'visited-profile');
    if (failing === undefined) throw new Error('no such rule');
    const run = vi.spyOn(failing, 'ask').mockReturnValue(undefined);
    const visited = table(50, { 'visited-profile': 10 });
    expect(judgeWith(visited, facts(VISIT))).toMatchObject({ complete: false, score: 50 });
    run.mockRestore();
    expect(judgeWith(visited, facts(VISIT))).toMatchObject({ complete: true, score: 60 });
  });
});

describe('a rule', () => {
  const made = (check: () => { evidence: string } | null) =>
    rule({
      id: 'made-up',
      title: 'Made up',
      why: 'For a test.',
      group: 'note',
      leaning: 'for',
      reason: 'None.',
      expected: 1,
      needs: ['note', 'inviter'],
      check,
    });
  const known = signalsOf(facts({ note: 'Good morning', headline: 'Buyer' }));

  it('fires with evidence only', () => {
    expect(made(() => ({ evidence: 'x' })).run(known)).toEqual({ kind: 'fired', evidence: 'x' });
    expect(made(() => ({ evidence: '' })).run(known)).toEqual({ kind: 'clear' });
    expect(made(() => null).run(known)).toEqual({ kind: 'clear' });
  });

  it('is not asked where something it needs is not known, and says what', () => {
    const one = made(() => ({ evidence: 'x' }));
    expect(one.needs).toEqual(['note', 'inviter']);
    expect(one.run(signalsOf(facts({ headline: 'Buyer' })))).toEqual({ kind: 'not-applicable', missing: 'note' });
  });

  it('that fails is an outcome of its own', () => {
    const error = new Error('a fault');
    expect(
      made(() => {
        throw error;
      }).run(known),
    ).toEqual({ kind: 'errored', error });
  });
});
