import type { Strictness } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { counterfactual } from '../src/counterfactual.ts';
import { judge } from '../src/judge.ts';
import { facts, type Given } from './facts.ts';

const NEAR = { location: 'Hamburg, Germany' };
const FAR = { location: 'Lima, Peru' };
const VISIT = { visit: '2026-11-09T08:00:00.000Z' };
const KNOWN = { mutual: { count: 8, names: ['Ines Vogel'] } };
const WRITTEN = { note: 'We met on Tuesday at your stand in Hanover. Could you tell me the wall thickness?' };
/** The counterfactual’s own picture of each thing that could have been there. */
const CAME = { visit: '2026-11-10T09:00:00.000Z' };
const THREE = { mutual: { count: 3, names: [] } };

const found = (given: Given, strictness: Strictness = 'balanced') => {
  const made = facts(given);
  return counterfactual(made, judge(made, strictness), strictness);
};

describe('what a mass invitation lacks', () => {
  it.each([
    ['three shared relations', NEAR, ['shared-relations'], { ...NEAR, ...THREE }],
    ['a visit, where relations are not enough', {}, ['visit'], CAME],
    ['a visit, where relations are there', KNOWN, ['visit'], { ...KNOWN, ...CAME }],
  ] as const)('is %s', (_, given, changes, changed) => {
    expect(found(given)).toEqual({ changes, score: judge(facts(changed)).score });
  });

  it('is a note of one’s own, where relations are not enough and a visit is there', () => {
    const made = found({ ...VISIT, headline: 'Ship broker' });
    expect(made?.changes).toEqual(['note']);
    expect(made?.score).toBeGreaterThanOrEqual(50);
  });

  it('is two things where neither is enough', () => {
    const given = { ...FAR, note: 'Hello' };
    const both = {
      changes: ['shared-relations', 'visit'],
      score: judge(facts({ ...given, ...THREE, ...CAME }), 'strict').score,
    };
    const verdict = judge(facts(given), 'strict');
    expect(verdict.group).toBe('mass-invite');
    expect(counterfactual(facts(given), { ...verdict, score: 30 }, 'strict')).toEqual(both);
  });

  it('is told from twenty points on', () => {
    const verdict = judge(facts({}));
    expect(counterfactual(facts({}), { ...verdict, score: 20 })).not.toBeNull();
    expect(counterfactual(facts({}), { ...verdict, score: 19 })).toBeNull();
  });

  it('is measured with the member’s own dial', () => {
    expect(found({}, 'strict')).toEqual({ changes: ['visit'], score: judge(facts(CAME), 'strict').score });
  });
});

describe('what one worth accepting stands on', () => {
  it.each([
    ['relations', { ...NEAR, ...KNOWN }, ['shared-relations'], { ...NEAR, mutual: { count: 0, names: [] } }],
    ['a visit', VISIT, ['visit'], {}],
    ['a note', WRITTEN, ['note'], {}],
    [
      'relations or a visit',
      { ...NEAR, ...KNOWN, ...VISIT },
      ['shared-relations', 'visit'],
      { ...NEAR, mutual: { count: 0, names: [] } },
    ],
    [
      'relations or a note',
      { ...NEAR, ...KNOWN, ...WRITTEN },
      ['shared-relations', 'note'],
      { ...NEAR, mutual: { count: 0, names: [] } },
    ],
    ['a visit or a note', { ...VISIT, ...WRITTEN }, ['visit', 'note'], {}],
  ] as const)('is %s', (_, given, changes, changed) => {
    expect(judge(facts(given)).group).toBe('worth-accepting');
    expect(found(given)).toEqual({ changes, score: judge(facts(changed)).score });
  });

  it('is nothing one could take away where the rest is enough', () => {
    expect(found({ headline: 'Purchasing manager at Nordwerk Pumps', company: 'Nordwerk Pumps', ...VISIT })).toBeNull();
  });
});
