import { describe, expect, it } from 'vitest';
import { facts, type Given } from '../../test/facts.ts';
import { inviterReading } from './inviter.ts';

const read = (given: Given) => inviterReading(facts(given).invitation.inviter);
const trades = (given: Given) => {
  const reading = read(given);
  return {
    own: [...(reading?.ownTrades ?? [])],
    all: [...(reading?.trades ?? [])],
    served: [...(reading?.served ?? [])],
  };
};

describe('an inviter', () => {
  it('says nothing without headline, title and company', () => {
    expect(read({})).toBeNull();
    expect(read({ headline: '', title: '' })).toBeNull();
  });

  it('is read once', () => {
    const { inviter } = facts({ headline: 'Welder' }).invitation;
    expect(inviterReading(inviter)).toBe(inviterReading(inviter));
    const silent = facts().invitation.inviter;
    expect([inviterReading(silent), inviterReading(silent)]).toEqual([null, null]);
  });

  it('is read with headline, title and company', () => {
    const reading = read({ headline: 'Nürse', title: 'Welder', company: 'Orion' });
    expect(reading).toMatchObject({ headline: 'Nürse', company: 'Orion' });
    expect(reading?.reading.text).toBe('Nürse | Welder | Orion');
    expect(reading?.words).toEqual(new Set(['nurse', 'welder', 'orion']));
    expect(read({ headline: 'Nu\u0308rse' })?.headline).toBe('Nürse');
    expect(read({ title: 'Welder', company: '' })?.reading.text).toBe('Welder');
  });

  it('works for the company that the card or the headline names', () => {
    expect(read({ headline: 'Welder at Brightseal', company: 'Orion' })?.company).toBe('Orion');
    expect(read({ headline: 'Welder at Brightseal' })?.company).toBe('Brightseal');
    expect(read({ title: 'Welder at Brightseal' })?.company).toBeNull();
  });
});

describe('whom an inviter serves', () => {
  it.each([
    ['I help lawyers', [], ['law/law']],
    ['I help lawyers and nurses, welder', ['making/welding'], ['law/law', 'health/nursing']],
    ['Welder for lawyers', ['making/welding'], ['law/law']],
    ['Welder für Anwälte', ['making/welding'], ['law/law']],
    ['We connect lawyers, welder', ['making/welding'], ['law/law']],
    ['Lawyer for welding', ['law/law'], ['making/welding']],
    ['Welder who says I help lawyers', ['making/welding'], ['law/law']],
  ])('is not what they do: %s', (headline, own, served) => {
    expect(trades({ headline })).toEqual({ own, all: own, served });
  });

  it.each([' | ', ', ', ' / ', ' - ', ' – ', '; ', ' • ', '\n'])('ends at the end of a piece: %j', (between) => {
    expect(trades({ headline: `Nurse for lawyers${between}welding` })).toEqual({
      own: ['health/nursing', 'making/welding'],
      all: ['health/nursing', 'making/welding'],
      served: ['law/law'],
    });
  });

  it.each([' ', ' & ', '-', ' and '])('goes on where none ends: %j', (between) => {
    expect(trades({ headline: `Nurse for lawyers${between}welding` }).served).toEqual(['law/law', 'making/welding']);
  });

  it('is told by trades only', () => {
    expect(trades({ headline: 'Nurse for students of welding' }).served).toEqual(['making/welding']);
  });
});

describe('the trade of an employer', () => {
  it.each([
    'Nurse at Welding Works',
    'Nurse @ Welding Works',
    'Infirmière chez Welding Works',
    'Krankenpfleger bei Welding Works',
    'Krankenpfleger beim Welding-Werk',
    'Verpleegkundige bij Welding Works',
  ])('is not their own: %s', (headline) => {
    expect(trades({ headline })).toEqual({
      own: ['health/nursing'],
      all: ['health/nursing', 'making/welding'],
      served: [],
    });
  });

  it('ends with its piece of the headline', () => {
    expect(trades({ headline: 'Nurse @ Welding Works | lawyer' }).own).toEqual(['health/nursing', 'law/law']);
    expect(trades({ headline: 'Nurse at Welding Works lawyer' }).own).toEqual(['health/nursing']);
  });

  it('is that of the company on the card, unless nothing else tells what they do', () => {
    expect(trades({ headline: 'Nurse', company: 'Welding Works' }).own).toEqual(['health/nursing']);
    expect(trades({ headline: 'Nurse', title: 'Lawyer', company: 'Welding' }).own).toEqual([
      'health/nursing',
      'law/law',
    ]);
    expect(trades({ company: 'Welding Works' }).own).toEqual(['making/welding']);
    expect(trades({ headline: 'Welding' }).own).toEqual(['making/welding']);
  });
});

describe('what somebody was', () => {
  it.each(['Receptionist', 'Köchin', 'Nurse'])('is not what they do: %s', (headline) => {
    const [trade] = trades({ headline }).all;
    expect(trade).toBeDefined();
    for (const word of ['ex', 'ehemalige', 'former'])
      expect(trades({ headline: `Bookkeeping | ${word} ${headline}` }).all).not.toContain(trade);
  });
});
