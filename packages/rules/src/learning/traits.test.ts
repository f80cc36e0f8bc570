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
  it('are the company, the trades, and the roles that say what somebody wants', () => {
    expect(traitsOf(facts(BOTH))).toEqual(['company:brightseal', 'trade:recruiting', 'trade:insurance']);
    expect(traitsOf(facts({ ...OWNER, note: 'Hello' }))).toEqual(['trade:foundry']);
    expect(traitsOf(facts({ headline: 'Student, job seeker' }))).toEqual(['role:student', 'role:job-seeker']);
  });

  it('are twelve at most', () => {
    const headline =
      'Engineer, SEO, insurance, recruiting, logistics, photography, coaching, real estate, plumber, nurse';
    const traits = traitsOf(facts({ headline, company: 'Brightseal', mutual: { count: 2, names: NAMES } }));
    expect(traits).toHaveLength(12);
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
    ['trade:recruiting', BOTH, 'Recruiter'],
    ['role:student', { headline: 'Student of law' }, 'Student'],
    ['trade:insurance', OWNER, null],
    ['trade:insurance', {}, null],
  ])('%s of %j are %s', (trait, given, expected) => expect(words(trait, given)).toBe(expected));

  it('of a shared relation are its name as it is written now', () => {
    expect(words('shared:vcao6j', {}, NAMES)).toBe('Bo Lind');
    expect(words('shared:vcao6j', OWNER, ['BO LIND'])).toBe('BO LIND');
    expect(words('shared:nobody', OWNER, NAMES)).toBeNull();
  });
});
