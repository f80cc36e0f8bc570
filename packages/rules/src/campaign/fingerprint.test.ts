import { describe, expect, it } from 'vitest';
import { facts, type Given, keyOf } from '../../test/facts.ts';
import { fingerprint } from './fingerprint.ts';
import { together } from './together.ts';

const AT = '2026-11-10T09:00:00.000Z';
const NOTE = 'We help factories like yours to cut the cost of spare parts, may I show you how?';
const profileUrl = 'https://www.linkedin.com/in/aurel-tamsin/';
const of = (given: Given, inviter = {}) => {
  const { invitation } = facts(given);
  return fingerprint({ ...invitation, inviter: { ...invitation.inviter, ...inviter } }, keyOf('i.1'), AT);
};

describe('a fingerprint', () => {
  it('of a bare card holds nothing but its key and time', () => {
    expect(of({})).toEqual({ key: 'i.1', at: AT, company: null, note: null, mutualCount: null, mutualNames: [] });
  });

  it('holds the company that is stated, else the one in the headline, folded', () => {
    expect(of({ company: 'Brightséal' }).company).toBe('brightseal');
    expect(of({ headline: 'Sales at Brightseal' }).company).toBe('brightseal');
    expect(of({ headline: 'Sales at Brightseal', company: 'Halvorsen' }).company).toBe('halvorsen');
  });

  it('holds relations folded', () => {
    expect(of({ mutual: { count: 2, names: ['Inès Vogel', 'Bo'] } })).toMatchObject({
      mutualCount: 2,
      mutualNames: ['ines vogel', 'bo'],
    });
  });

  it('does not see who signs a note', () => {
    const { note } = of({ name: 'Aurel Tamsin', note: `${NOTE} Aurel Tamsin` });
    expect(note).not.toBeNull();
    expect(of({ name: 'Ines Vogel', note: `${NOTE} Ines Vogel` }).note).toBe(note);
    expect(of({ name: null, note: NOTE }).note).toBe(note);
    expect(of({ name: 'Ines Vogel', note: `${NOTE} Aurel Tamsin` }).note).not.toBe(note);
  });

  it.each<[string, Given, object, boolean]>([
    ['a profile', { name: null }, { profileUrl }, true],
    ['a number', { name: null }, { memberNumber: 42 }, true],
    ['a name with its headline', { headline: 'Buyer' }, {}, true],
    ['a name alone', {}, {}, false],
    ['a headline alone', { name: null, headline: 'Buyer' }, {}, false],
    ['a name with a headline cut short', { headline: 'Buyer for…' }, {}, false],
  ])('knows a person by %s', (_, given, inviter, sure) => {
    expect('person' in of(given, inviter)).toBe(sure);
  });
});

describe('the evidence of a campaign', () => {
  it('says how many others there are, and since when', () => {
    const others = ['2026-11-09T10:00:00.000Z', '2026-11-08T09:00:00.000Z'].map((at) => ({ ...of({}), at }));
    expect(together(others)).toEqual({ evidence: '2 since 2026-11-08', params: { count: 2, since: '2026-11-08' } });
  });
});
