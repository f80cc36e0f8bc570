import { describe, expect, it } from 'vitest';
import { facts, type Given, MEMBER } from '../../test/facts.ts';
import { signalsOf } from './signals.ts';
import { isOfWish, isStranger, strangersTrade } from './stranger.ts';

const NEAR_BY = 'Hamburg, Germany';
const read = (given: Given) => signalsOf(facts(given));

describe('a stranger', () => {
  it.each<[string, Given, boolean]>([
    ['of another trade, without a word', { headline: 'Nurse' }, true],
    ['of no known trade, without a word', { headline: 'Qwertist' }, true],
    ['who writes', { headline: 'Nurse', note: 'Hello there' }, false],
    ['who looked', { headline: 'Nurse', visit: '2026-11-09T09:00:00.000Z' }, false],
    ['of the trade looked for', { headline: 'Foundry' }, false],
    ['of the member’s own trade', { headline: 'Purchasing', member: { ...MEMBER, lookingFor: [] } }, false],
    [
      'of two trades, one the member’s',
      { headline: 'Nurse, purchasing', member: { ...MEMBER, lookingFor: [] } },
      false,
    ],
    ['of an earlier company', { headline: 'Nurse', company: 'Halvorsen Marine' }, false],
    ['unknown to a member without a profile', { headline: 'Nurse', member: null }, false],
    ['of whom the card says nothing', {}, false],
  ])('%s: %j', (_, given, expected) => expect(isStranger(read(given))).toBe(expected));

  it('has a trade, where one is known', () => {
    expect(strangersTrade(read({ headline: 'Nurse' }))).not.toBeNull();
    expect(strangersTrade(read({ headline: 'Qwertist' }))).toBeNull();
    expect(strangersTrade(read({ headline: 'Foundry' }))).toBeNull();
    expect(strangersTrade(read({}))).toBeNull();
  });
});

describe('whether somebody is of a wish', () => {
  it.each<[string, Given, boolean]>([
    ['the trade, wherever', { headline: 'Foundry' }, true],
    ['a neighbouring trade, elsewhere', { headline: 'Steel construction' }, false],
    ['another trade, near by', { headline: 'Nurse', location: NEAR_BY }, false],
  ])('%s', (_, given, expected) => expect(isOfWish(read(given))).toBe(expected));

  it('counts a neighbouring trade only near by', () => {
    const far = read({ headline: 'Steel construction' });
    expect(far.wanted).not.toBeNull();
    expect(isOfWish({ ...far, nearness: 'same-area' })).toBe(true);
    expect(isOfWish({ ...far, nearness: 'same-country' })).toBe(false);
  });
});
