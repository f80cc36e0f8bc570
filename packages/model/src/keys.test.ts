import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { invitationKey, personKey } from './keys.ts';

const nobody = {
  name: null,
  headline: null,
  title: null,
  company: null,
  location: null,
  profileUrl: null,
  memberNumber: null,
};

describe('invitationKey', () => {
  it('is LinkedIn’s own id where the mail has one', () => {
    expect(invitationKey({ invitationId: '7374744624839512064', inviter: nobody })).toBe('i.7374744624839512064');
  });

  it('is the inviter’s key else, the same for both spellings of a slug', () => {
    const of = (profileUrl: string) => invitationKey({ invitationId: null, inviter: { ...nobody, profileUrl } });
    expect(of('https://www.linkedin.com/in/andr%C3%A9/')).toBe(of('https://www.linkedin.com/in/André/'));
    expect(of('https://www.linkedin.com/in/andre-2/')).not.toBe(of('https://www.linkedin.com/in/andr%C3%A9/'));
  });
});

describe('personKey', () => {
  it('tells two people of one name apart by their headline, unless it was cut', () => {
    const of = (headline: string | null) => personKey({ ...nobody, name: 'Ana Ruiz', headline });
    expect(of('Buyer')).not.toBe(of('Nurse'));
    expect(of('Buyer at a very long…')).toBe(of(null));
  });
});

describe('fold', () => {
  it('makes accents, case, width and invisible characters equal', () => {
    expect(fold('É\u200bcole  Ｎationale’s Straße')).toBe("ecole nationale's strasse");
  });
});
