import { describe, expect, it } from 'vitest';
import { facts, type Given } from '../../test/facts.ts';
import { inviterReading } from '../signals/inviter.ts';
import { traitsOf, wordsOfTrait } from './traits.ts';

const BOTH = { headline: 'Recruiter and insurance adviser', company: 'Brightseal' };
const OWNER = { headline: 'Owner of a foundry' };
const NAMES = ['Ines Vogel', 'Bo Lind'];
const words = (trait: string, given: Given, names: readonly string[] = []) =>
  wordsOfTrait(trait, inviterReading(facts(given).invitation.inviter), names);

describe('the traits of an invitation', () => {
  it('are the company, the trades, and the trades with or without a note', () => {
    expect(traitsOf(facts(BOTH))).toEqual([
      'company:brightseal',
      'trade:recruiting',
      'trade:insurance',
      'trade-note:recruiting-none',
      'trade-note:insurance-none',
    ]);
    expect(traitsOf(facts({ ...OWNER, note: 'Hello' }))).toEqual([
      'trade:foundry',
      'trade-note:foundry-written',
      'role:owner',
    ]);
  });

  it('are twelve at most, and speak of the note with two trades at most', () => {
    const headline = 'Engineer, SEO, insurance, recruiting, logistics, photography, coaching, real estate';
    const traits = traitsOf(facts({ headline, company: 'Brightseal', mutual: { count: 2, names: NAMES } }));
    expect(traits).toHaveLength(12);
    expect(traits.filter((trait) => trait.startsWith('trade-note:'))).toHaveLength(2);
  });

  it('are the shared relations alone where the card says nothing else, and the same ones as ever', () => {
    const mutual = { count: 2, names: NAMES };
    expect(traitsOf(facts({ mutual }))).toEqual(['shared:13ej15v', 'shared:vcao6j']);
    expect(traitsOf(facts())).toEqual([]);
  });
});

describe('the words that show a trait', () => {
  it.each([
    ['company:brightseal', BOTH, 'Brightseal'],
    ['trade:insurance', BOTH, 'insurance'],
    ['trade-note:recruiting-none', BOTH, 'Recruiter'],
    ['trade-note:foundry-written', OWNER, 'foundry'],
    ['role:owner', OWNER, 'Owner'],
    ['trade:insurance', OWNER, null],
    ['trade:insurance', {}, null],
  ])('%s of %j are %s', (trait, given, expected) => expect(words(trait, given)).toBe(expected));

  it('of a shared relation are its name as it is written now', () => {
    expect(words('shared:vcao6j', {}, NAMES)).toBe('Bo Lind');
    expect(words('shared:vcao6j', OWNER, ['BO LIND'])).toBe('BO LIND');
    expect(words('shared:nobody', OWNER, NAMES)).toBeNull();
  });
});
