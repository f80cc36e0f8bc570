import { groupOf } from '@guestlist/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, judgeWith, SHIPPED_POINTS } from '../src/judge.ts';
import { facts, MEMBER } from './facts.ts';

const WELCOME = {
  name: 'Aurel Tamsin',
  headline: 'Purchasing manager at Halvorsen Marine',
  company: 'Halvorsen Marine',
  location: 'Hamburg, Germany',
  visit: '2026-11-09T08:00:00.000Z',
  mutual: { count: 8, names: [] },
} as const;

const COLLEAGUE_NOTE =
  'Johanna, we worked together at Halvorsen Marine in March; could you tell me who casts your housings?';

describe('the policy', () => {
  it('never lets what is not known count as worth: an empty card stays mass-invite', () => {
    expect(judge(facts({})).group).toBe('mass-invite');
    expect(judge(facts({ member: null })).group).toBe('mass-invite');
  });

  it.each([
    'I wanted to write a few words to you this evening because it was a long day and the rain would not stop.',
    'Zzz qqq xxx vvv www kkk jjj hhh ggg fff ddd sss ppp ooo iii uuu ttt rrr eee aaa bbb nnn mmm lll ccc yyy zza qqa',
  ])('never makes a note alone worth it, however long: %s', (note) => {
    expect(judge(facts({ note, member: null })).score).toBeLessThan(50);
  });

  it('lets several things that speak for somebody make them worth it', () => {
    expect(judge(facts({ ...WELCOME, note: COLLEAGUE_NOTE })).group).toBe('worth-accepting');
  });

  it('keeps a mail nobody vouches for, or one written to another, at 49 or less, whatever else it says', () => {
    expect(judge(facts({ ...WELCOME, note: COLLEAGUE_NOTE, trust: 'unverified' })).score).toBeLessThanOrEqual(49);
    expect(judge(facts({ ...WELCOME, note: COLLEAGUE_NOTE, defects: ['other-recipient'] })).score).toBeLessThanOrEqual(
      49,
    );
  });

  it.each([
    'You can earn up to 900 a day with tasks online, write me on Telegram.',
    'I am the next of kin of a client who left an inheritance of ten million dollars; the transfer fee is small.',
  ])('lets a pattern of fraud outweigh a place nearby, a visit and relations in common: %s', (note) => {
    expect(judge(facts({ ...WELCOME, headline: 'Purchasing manager', company: null, note })).group).toBe('mass-invite');
  });

  it.each([
    ['money to be had', 'A donation of two million dollars waits for you'],
    ['easy money', 'Part time work, daily payment'],
    ['romance', 'Hello dear, your smile is lovely'],
    ['code to run', 'Clone this repo and run it locally'],
  ])('keeps every pattern of fraud below what is worth accepting: %s', (_, note) => {
    const none = Object.fromEntries(Object.keys(SHIPPED_POINTS.points).map((id) => [id, 0]));
    const table = { base: 90, points: { ...SHIPPED_POINTS.points, ...none } };
    expect(judgeWith(table, facts({ note })).score).toBe(49);
  });

  it('makes adding up hold for any facts: the parts are the score, the score is 0 to 100 and says the group', () => {
    const text = fc.option(
      fc.oneof(
        fc.string({ maxLength: 80 }),
        fc.constantFrom(...MEMBER.lookingFor, ...MEMBER.notWanted, COLLEAGUE_NOTE),
      ),
    );
    const any = fc.record({
      name: text,
      headline: text,
      company: text,
      location: text,
      note: text,
      reminder: fc.boolean(),
      mutual: fc.option(
        fc.record({ count: fc.nat(500), names: fc.array(fc.string({ maxLength: 12 }), { maxLength: 2 }) }),
      ),
      trust: fc.constantFrom('verified', 'vouched', 'member', 'unverified'),
    });
    fc.assert(
      fc.property(any, (given) => {
        const { score, findings, group } = judge(facts(given));
        expect(findings.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
        expect(group).toBe(groupOf(score));
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});
