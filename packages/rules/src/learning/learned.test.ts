import type { LearnedExample } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { facts, keyOf } from '../../test/facts.ts';
import { learnedFindings } from './learned.ts';
import { traitsOf } from './traits.ts';

const NOW = '2026-11-10T09:00:00.000Z';
const DAYS_AGO_90 = '2026-08-12T09:00:00.000Z';
const GIVEN = { headline: 'Account executive', company: 'Brightseal', at: NOW };
const TRAIT = 'company:brightseal';

type Action = LearnedExample['action'];
const examples = (actions: readonly Action[], at = NOW, traits: readonly string[] = [TRAIT]): LearnedExample[] =>
  actions.map((action, n) => ({ key: keyOf(`other-${n}`), at, action, traits }));
const learned = (given: readonly LearnedExample[], more = {}) =>
  learnedFindings(facts({ ...GIVEN, ...more, memory: { known: [], examples: given } }));
const pointsOf = (given: readonly LearnedExample[]): readonly number[] => learned(given).map(({ points }) => points);
const times = (count: number, action: Action): Action[] => Array.from({ length: count }, () => action);

describe('what decisions teach', () => {
  it.each<[string, Action[], number[]]>([
    ['one decision: nothing yet', times(1, 'accept'), []],
    ['two accepted', times(2, 'accept'), [15]],
    ['five accepted', times(5, 'accept'), [18]],
    ['nine accepted, within the limit', times(30, 'accept'), [20]],
    ['two asked', times(2, 'ask'), [6]],
    ['two that the member invited', times(2, 'invited'), [6]],
    ['two followed: too faint', times(2, 'follow'), []],
    ['three followed', times(3, 'follow'), [-5]],
    ['put off: nothing', times(9, 'later'), []],
    ['two ignored', times(2, 'ignore'), [-15]],
    ['two reported, within the limit', times(2, 'report'), [-20]],
    ['three to one', [...times(3, 'accept'), 'ignore'], [9]],
    ['two to one: undecided', [...times(2, 'accept'), 'ignore'], []],
    ['one to three', [...times(3, 'ignore'), 'accept'], [-9]],
  ])('%s', (_, actions, expected) => expect(pointsOf(examples(actions))).toEqual(expected));

  it('fades: half after ninety days; a decision of later than the mail counts whole', () => {
    expect(pointsOf(examples(times(2, 'accept'), DAYS_AGO_90))).toEqual([11]);
    expect(pointsOf(examples(times(2, 'accept'), '2027-01-01T00:00:00.000Z'))).toEqual([15]);
  });

  it.each<[string, Action, number[]]>([
    ['score:90', 'accept', [5]],
    ['score:100', 'accept', [5]],
    ['score:10', 'accept', [14]],
    ['score:90', 'ignore', [-14]],
    ['score:10', 'ignore', [-5]],
  ])('is less where the rules foresaw it: %s, then %s', (score, action, expected) => {
    expect(pointsOf(examples(times(2, action), NOW, [TRAIT, score]))).toEqual(expected);
  });

  it('says how many of how many, and in whose words', () => {
    expect(learned(examples([...times(3, 'accept'), 'ignore', 'later']))).toEqual([
      {
        rule: 'learned-accepts',
        points: 7,
        evidence: `3 of 4: ${TRAIT}`,
        params: { count: 3, total: 4, words: 'Brightseal', trait: TRAIT },
      },
    ]);
    expect(learned(examples([...times(3, 'ignore'), 'accept']))).toMatchObject([
      { rule: 'learned-ignores', evidence: `3 of 4: ${TRAIT}`, params: { count: 3, total: 4 } },
    ]);
  });

  it('is nothing from the invitation itself, and nothing from traits it does not have', () => {
    const own = examples(times(3, 'accept')).map((one) => ({ ...one, key: keyOf('own') }));
    expect(pointsOf(own)).toEqual([]);
    expect(pointsOf(examples(times(3, 'accept'), NOW, ['company:elsewhere']))).toEqual([]);
  });

  it('takes the two traits that say most, within one limit for both', () => {
    const all = traitsOf(facts(GIVEN));
    expect(all.length).toBeGreaterThan(2);
    const points = pointsOf(examples(times(4, 'accept'), NOW, all));
    expect(points).toEqual([18, 2]);
    const strong = examples(times(4, 'ignore'));
    const faint = examples(times(2, 'invited'), NOW, all.slice(-1)).map((one) => ({
      ...one,
      key: keyOf(`f-${one.key}`),
    }));
    expect(learned([...faint, ...strong]).map(({ rule }) => rule)).toEqual(['learned-ignores', 'learned-accepts']);
  });

  it('tells the trait that says more first, of two alike the first by name, and no third', () => {
    const given = { headline: 'Recruiter and insurance adviser' };
    const told = (...lists: readonly (readonly [string, number, Action])[]) => {
      const all = lists.flatMap(([trait, count, action]) =>
        examples(times(count, action), NOW, [trait]).map((one) => ({ ...one, key: keyOf(`${trait} ${one.key}`) })),
      );
      return learned(all, given).map(({ points, params }) => [params['trait'], points]);
    };
    expect(told([TRAIT, 2, 'ask'], ['trade:insurance', 2, 'ignore'])).toEqual([
      ['trade:insurance', -15],
      [TRAIT, 5],
    ]);
    expect(told(['trade:recruiting', 2, 'ask'], ['trade:insurance', 2, 'ask'], [TRAIT, 2, 'ask'])).toEqual([
      [TRAIT, 6],
      ['trade:insurance', 6],
    ]);
  });

  it('is nothing where one surprise outweighs the greater number', () => {
    const foreseen = examples(times(3, 'accept'), NOW, [TRAIT, 'score:100']);
    const surprise = examples(['report'], NOW, [TRAIT, 'score:100']).map((one) => ({ ...one, key: keyOf('surprise') }));
    expect(pointsOf([...foreseen, ...surprise])).toEqual([]);
  });

  it('knows a shared relation again, and keeps no name of it', () => {
    const mutual = { count: 1, names: ['Ines Vogel'] };
    const traits = traitsOf(facts({ ...GIVEN, mutual })).filter((trait) => trait.startsWith('shared:'));
    expect(traits).toHaveLength(1);
    expect(traits.join()).not.toMatch(/ines|vogel/iu);
    expect(traitsOf(facts({ mutual: { count: 1, names: ['INES VOGEL'] } }))).toEqual(traits);
    expect(learned(examples(times(2, 'accept'), NOW, traits), { mutual })).toMatchObject([
      { params: { words: 'Ines Vogel', count: 2 } },
    ]);
  });
});
