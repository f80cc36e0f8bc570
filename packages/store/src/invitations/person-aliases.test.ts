import { describe, expect, it } from 'vitest';
import { inviter, slugUrl } from '../../test/builders.ts';
import { aliasesOf, matchPerson, nameKeyOf, samePerson } from './person-aliases.ts';

const candidate = (over: Parameters<typeof inviter>[0]) => ({
  aliases: aliasesOf(inviter(over)),
  nameKey: nameKeyOf(inviter(over)),
});

describe('aliases', () => {
  it('are one for each way a mail names a person, surest first', () => {
    const all = aliasesOf(inviter({ profileUrl: slugUrl('x'), memberNumber: '7' }));
    expect(all.map((alias) => alias.slice(0, 2))).toEqual(['s.', 'n.', 'h.']);
    expect(aliasesOf(inviter({ name: null }))).toEqual([]);
    expect(aliasesOf(inviter({ name: ' \u200b ' }))).toEqual([]);
  });

  it('mean one person by the surest key both have', () => {
    const of = (over: Parameters<typeof inviter>[0]) => aliasesOf(inviter(over));
    expect(samePerson(of({ profileUrl: slugUrl('x') }), of({ profileUrl: slugUrl('y') }))).toBe(false);
    expect(
      samePerson(of({ profileUrl: slugUrl('x'), memberNumber: '1' }), of({ memberNumber: '1', name: 'Other' })),
    ).toBe(true);
    expect(samePerson(of({ profileUrl: slugUrl('x') }), of({}))).toBe(true);
    expect(samePerson([], [])).toBe(false);
  });
});

describe('a person among candidates', () => {
  it('is found by a bare name when one alone bears it', () => {
    const [buyer, nurse] = [candidate({ headline: 'Buyer' }), candidate({ headline: 'Nurse' })];
    expect(matchPerson(inviter({ headline: null }), [buyer])).toBe(buyer);
    expect(matchPerson(inviter({ headline: null }), [buyer, nurse])).toBeNull();
    expect(matchPerson(inviter({ headline: 'Nurse' }), [buyer])).toBeNull();
    expect(matchPerson(inviter({ headline: 'Buyer' }), [candidate({ headline: 'Bu…' })])).not.toBeNull();
  });

  it('is not somebody of the name with another profile', () => {
    const other = candidate({ headline: null, profileUrl: slugUrl('x') });
    expect(matchPerson(inviter({ headline: null, profileUrl: slugUrl('y') }), [other])).toBeNull();
    expect(matchPerson(inviter({ headline: null, memberNumber: '5' }), [other])).toBe(other);
  });

  it('without a name is nobody', () => {
    expect(matchPerson(inviter({ name: null }), [candidate({ name: null })])).toBeNull();
  });
});
