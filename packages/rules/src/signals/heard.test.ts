import { describe, expect, it } from 'vitest';
import { MEMBER as ANYBODY, facts, type Given } from '../../test/facts.ts';
import { signalsOf } from './signals.ts';

const steps = (given: Given): readonly string[] =>
  [...(signalsOf(facts(given)).note?.reading.concepts ?? [])].filter((concept) => concept.startsWith('pitch/'));

const NEIGHBOUR = { headline: 'Plumber', location: 'Kassel, Hessen, Deutschland' };
const MEMBER = { ...ANYBODY, location: 'Kassel, Hessen, Deutschland', pastCompanies: ['Brightwater Pumps'] };

describe('everyday words of a sale', () => {
  it.each([
    ['You asked who has the plan of 1974. I can bring samples.', NEIGHBOUR],
    ['Darf ich Ihnen die Kurve schicken?', NEIGHBOUR],
    ['Are you free on the 9th? Shall we meet?', NEIGHBOUR],
    ['I can bring samples, and Jo can bring samples.', NEIGHBOUR],
    ['Darf ich Ihnen eine Demo schicken?', NEIGHBOUR],
    ['We share a fire stair, are you free on the 9th?', { headline: 'Fitter at Brightwater Pumps', location: null }],
  ])('are none between people who have to do with each other: %s', (note, inviter) => {
    expect(steps({ note, member: MEMBER, ...inviter })).toEqual([]);
  });

  it.each([
    ['from a stranger', 'I can bring samples.', { headline: 'Plumber', location: 'Oslo, Norway' }],
    ['from a seller', 'I can bring samples.', { ...NEIGHBOUR, headline: 'Sales representative' }],
    ['beside a sum', 'I can bring samples for 40 €.', NEIGHBOUR],
    ['where two steps confirm each other', 'May I show you a demo? Here is our price list.', NEIGHBOUR],
    ['where the longer of two steps comes first', 'Can I send you a demo?', NEIGHBOUR],
    ['where the longer of two steps comes last', 'Here is a demo. Can I send you more?', NEIGHBOUR],
    ['where a call is asked for in several words', 'Can we schedule a call?', NEIGHBOUR],
    ['of what is not wanted', 'I can bring samples.', { ...NEIGHBOUR, headline: 'Photovoltaics' }],
  ])('stay an offer %s', (_, note, inviter) => {
    expect(steps({ note, member: { ...MEMBER, notWanted: ['photovoltaics'] }, ...inviter })).not.toEqual([]);
  });
});
