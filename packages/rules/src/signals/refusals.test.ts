import { expect, it } from 'vitest';
import { facts, MEMBER } from '../../test/facts.ts';
import { refusedIn } from './refusals.ts';
import { signalsOf } from './signals.ts';

it.each([
  ['builders, no brokers', ['brokers']],
  ['builders but not brokers of loans', ['brokers of loans']],
  ['engineers, except of software; nurses', ['of software']],
  ['ingenieurs, geen makelaars', ['makelaars']],
  ['praktycy, nie sprzedawcy', ['sprzedawcy']],
  ['no brokers (no agents)', ['brokers', 'agents']],
  ['not not brokers', ['brokers']],
  ['suppliers without own works', []],
  ['builders', []],
  ['builders, not', []],
  ['', []],
])('%j refuses %j', (line, refused) => {
  expect(refusedIn(line)).toEqual(refused);
});

it('counts as not wanted', () => {
  const lookingFor = ['engineers, but no lawyers'];
  const { unwanted } = signalsOf(facts({ headline: 'Lawyer', member: { ...MEMBER, lookingFor, notWanted: [] } }));
  expect(unwanted?.wish.text).toBe('lawyers');
});
