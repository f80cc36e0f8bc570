import type { LearnedExample } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { facts, type Given, keyOf, MEMBER } from '../../test/facts.ts';
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
    ['two accepted: nothing yet', times(2, 'accept'), []],
    ['two reported: nothing yet', times(2, 'report'), []],
    ['three accepted', times(3, 'accept'), [13]],
    ['five accepted', times(5, 'accept'), [18]],
    ['thirty accepted, within the limit', times(30, 'accept'), [20]],
    ['three asked', times(3, 'ask'), [7]],
    ['three that the member invited', times(3, 'invited'), [7]],
    ['three followed', times(3, 'follow'), [-5]],
    ['put off: nothing', times(9, 'later'), []],
    ['three ignored', times(3, 'ignore'), [-13]],
    ['three reported', times(3, 'report'), [-17]],
    ['thirty reported, within the limit', times(30, 'report'), [-20]],
    ['nine to one', [...times(9, 'accept'), 'ignore'], [18]],
    ['eight to one: undecided', [...times(8, 'accept'), 'ignore'], []],
    ['one to nine', [...times(9, 'ignore'), 'accept'], [-18]],
    ['one to eight: undecided', [...times(8, 'ignore'), 'accept'], []],
  ])('%s', (_, actions, expected) => expect(pointsOf(examples(actions))).toEqual(expected));

  it('grows with each like decision, by less each time', () => {
    const grown = [3, 4, 5, 6].map((count) => pointsOf(examples(times(count, 'accept'))));
    expect(grown).toEqual([[13], [15], [18], [19]]);
  });

  it('fades: half after ninety days; a decision of later than the mail counts whole', () => {
    expect(pointsOf(examples(times(6, 'accept'), DAYS_AGO_90))).toEqual([13]);
    expect(pointsOf(examples(times(3, 'accept'), '2027-01-01T00:00:00.000Z'))).toEqual([13]);
  });

  it('is nothing while it is too faint', () => {
    expect(pointsOf(examples(times(3, 'follow'), DAYS_AGO_90))).toEqual([]);
    expect(pointsOf(examples(times(5, 'follow'), DAYS_AGO_90))).toEqual([-4]);
  });

  it.each<[string, Action, number[]]>([
    ['score:90', 'accept', [9]],
    ['score:100', 'accept', [8]],
    ['score:10', 'accept', [16]],
    ['score:90', 'ignore', [-16]],
    ['score:10', 'ignore', [-9]],
  ])('is less where the rules foresaw it: %s, then %s', (score, action, expected) => {
    expect(pointsOf(examples(times(3, action), NOW, [TRAIT, score]))).toEqual(expected);
  });

  it('says how many of how many, and in whose words', () => {
    expect(learned(examples([...times(9, 'accept'), 'ignore', 'later']))).toEqual([
      {
        rule: 'learned-accepts',
        points: 18,
        evidence: `9 of 10: ${TRAIT}`,
        params: { count: 9, total: 10, words: 'Brightseal', trait: TRAIT },
      },
    ]);
    expect(learned(examples([...times(9, 'ignore'), 'accept']))).toMatchObject([
      { rule: 'learned-ignores', evidence: `9 of 10: ${TRAIT}`, params: { count: 9, total: 10 } },
    ]);
  });

  it('is nothing from the invitation itself, and nothing from traits it does not have', () => {
    const own = examples(times(3, 'accept')).map((one) => ({ ...one, key: keyOf('own') }));
    expect(pointsOf(own)).toEqual([]);
    expect(pointsOf(examples(times(3, 'accept'), NOW, ['company:elsewhere']))).toEqual([]);
  });

  it('takes the two traits that say most, within one limit for both', () => {
    const given = { ...GIVEN, member: null, headline: 'Recruiter and insurance adviser' };
    const all = traitsOf(facts(given));
    expect(all.length).toBeGreaterThan(2);
    const points = learned(examples(times(6, 'accept'), NOW, all), given).map((one) => one.points);
    expect(points).toEqual([19, 1]);
    expect(learned(examples(times(30, 'accept'), NOW, all), given)).toHaveLength(1);
  });

  const told = (given: Given, ...lists: readonly (readonly [string, number, Action])[]) => {
    const all = lists.flatMap(([trait, count, action]) =>
      examples(times(count, action), NOW, [trait]).map((one) => ({ ...one, key: keyOf(`${trait} ${one.key}`) })),
    );
    return learned(all, given).map(({ points, params }) => [params['trait'], points]);
  };

  it('tells the trait that says more first, of two alike the first by name, and no third', () => {
    const given = { headline: 'Recruiter and insurance adviser', member: null };
    expect(told(given, [TRAIT, 3, 'ask'], ['trade:insurance', 3, 'ignore'])).toEqual([
      ['trade:insurance', -13],
      [TRAIT, 7],
    ]);
    expect(told(given, ['trade:recruiting', 3, 'ask'], ['trade:insurance', 3, 'ask'], [TRAIT, 3, 'ask'])).toEqual([
      [TRAIT, 7],
      ['trade:insurance', 7],
    ]);
  });

  it('leaves a trade or a role to the member’s lists where they speak of this person, and no company or relation', () => {
    const adviser = { headline: 'Recruiter and insurance adviser' };
    const lists: readonly (readonly [string, number, Action])[] = [
      [TRAIT, 3, 'follow'],
      ['trade:recruiting', 3, 'ignore'],
    ];
    expect(told({ ...adviser, member: { ...MEMBER, lookingFor: [], notWanted: [] } }, ...lists)).toEqual([
      ['trade:recruiting', -13],
      [TRAIT, -5],
    ]);
    for (const member of [
      { ...MEMBER, lookingFor: [], notWanted: ['insurance advisers'] },
      { ...MEMBER, lookingFor: ['insurance advisers'], notWanted: [] },
    ])
      expect(told({ ...adviser, member }, ...lists)).toEqual([[TRAIT, -5]]);
    const note = 'Dear Johanna, may I ask you something about foundries?';
    expect(told({ headline: 'Job seeker', note }, ['role:job-seeker', 3, 'ignore'])).toEqual([]);
    expect(told({ headline: 'Job seeker' }, ['role:job-seeker', 3, 'ignore'])).toEqual([['role:job-seeker', -13]]);
  });

  it('takes away no more than it may where it takes more decisions, and gives what it gives', () => {
    const pointsWithin = (bound: { readonly room: number; readonly needed: number }, action: Action) =>
      learnedFindings(facts({ ...GIVEN, memory: { known: [], examples: examples(times(5, action)) } }), bound).map(
        ({ points }) => points,
      );
    expect(pointsWithin({ room: 6, needed: 6 }, 'ignore')).toEqual([-6]);
    expect(pointsWithin({ room: 0, needed: 6 }, 'ignore')).toEqual([]);
    expect(pointsWithin({ room: 0, needed: 5 }, 'ignore')).toEqual([-18]);
    expect(pointsWithin({ room: 0, needed: 6 }, 'accept')).toEqual([18]);
  });

  it('takes what two lessons together may, and a long lesson leaves a short one none', () => {
    const given = { ...GIVEN, member: null, headline: 'Recruiter' };
    const of = (trait: string, count: number) =>
      examples(times(count, 'ignore'), NOW, [trait]).map((one) => ({ ...one, key: keyOf(`${trait} ${one.key}`) }));
    const pointsWithin = (room: number, needed: number) =>
      learnedFindings(
        facts({ ...given, memory: { known: [], examples: [...of(TRAIT, 4), ...of('trade:recruiting', 3)] } }),
        { room, needed },
      ).map(({ points }) => points);
    expect(pointsWithin(17, 9)).toEqual([-15, -2]);
    expect(pointsWithin(5, 4)).toEqual([-15]);
    expect(pointsWithin(5, 0)).toEqual([-15, -5]);
  });

  it('is nothing where one surprise outweighs the greater number', () => {
    const foreseen = examples(times(9, 'invited'), DAYS_AGO_90, [TRAIT, 'score:100']);
    const surprise = examples(['report'], NOW, [TRAIT, 'score:100']).map((one) => ({ ...one, key: keyOf('surprise') }));
    expect(pointsOf([...foreseen, ...surprise])).toEqual([]);
    const many = examples(times(30, 'invited'), NOW, [TRAIT, 'score:100']);
    expect(pointsOf([...many, ...surprise])).toEqual([9]);
  });

  it('knows a shared relation again, and keeps no name of it', () => {
    const mutual = { count: 1, names: ['Ines Vogel'] };
    const traits = traitsOf(facts({ ...GIVEN, mutual })).filter((trait) => trait.startsWith('shared:'));
    expect(traits).toHaveLength(1);
    expect(traits.join()).not.toMatch(/ines|vogel/iu);
    expect(traitsOf(facts({ mutual: { count: 1, names: ['INES VOGEL'] } }))).toEqual(traits);
    expect(learned(examples(times(3, 'accept'), NOW, traits), { mutual })).toMatchObject([
      { params: { words: 'Ines Vogel', count: 3 } },
    ]);
  });
});
