import { expect, it } from 'vitest';
import { facts, MEMBER } from '../../test/facts.ts';
import { signalsOf } from './signals.ts';

const strengthOf = (headline: string, lookingFor: readonly string[], notWanted: readonly string[] = []) =>
  signalsOf(facts({ headline, member: { ...MEMBER, headline: 'Nurse', industry: null, lookingFor, notWanted } })).wanted
    ?.strength;

it.each([
  ['Welder', ['welders'], 1],
  ['Recruiter welding', ['welders'], 0.34],
  ['HR, recruiter welding', ['welders'], 0.7225],
  ['Recruiter welding', ['suppliers of welding'], 0.4],
  ['Recruiter welding', ['recruiters in welding'], 1],
])('%s meets %j in part: %d', (headline, lookingFor, strength) => {
  expect(strengthOf(headline, lookingFor)).toBeCloseTo(strength);
});

it('meets a line only in part with what the member refuses', () => {
  expect(strengthOf('Insurance for welders, foundry', ['foundries'])).toBeCloseTo(
    strengthOf('Insurance, foundry', ['foundries']) ?? 0,
  );
  expect(strengthOf('Bakery and foundry', ['foundries'])).toBeCloseTo(1);
  expect(strengthOf('Bakery and foundry', ['foundries'], ['bakeries'])).toBeLessThan(1);
});
