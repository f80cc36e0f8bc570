import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCEPT, tracked } from '../test/small-mail.ts';
import { readLink } from './links.ts';

const CARD = tracked('in/andr%C3%A9-o', 'invitation%7Ecard-2-inviter%7Ename');
const safeLinks = (url: string): string =>
  `https://nam04.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05`;

describe('readLink', () => {
  it('tells slot, key and slug, whatever tilde was used', () => {
    const link = readLink(CARD);
    expect(link).toMatchObject({ purpose: 'profile', slug: 'andr%C3%A9-o', key: 'email_m2m_invite_single_01' });
    expect(link?.slot).toEqual({
      key: 'email_m2m_invite_single_01',
      section: 'invitation~card',
      index: 2,
      name: 'inviter~name',
    });
  });

  it.each([
    ['Safe Links', safeLinks(CARD)],
    ['Safe Links twice', safeLinks(safeLinks(CARD))],
    ['Google', `https://www.google.com/url?q=${encodeURIComponent(CARD)}&sa=D`],
    ['URL Defense', `https://urldefense.com/v3/__${CARD}__;!!abc$`],
    ['a country host', CARD.replace('www.', 'za.')],
    ['no /comm', CARD.replace('/comm', '')],
  ])('sees through %s', (_, url) => {
    expect(readLink(url)).toEqual(readLink(CARD));
  });

  it('takes one person for one, however often their slug was encoded', () => {
    expect(readLink(CARD.replace('%C3%A9', '%25C3%25A9'))).toEqual(readLink(CARD));
  });

  it('knows the accept links of all generations', () => {
    expect(readLink(tracked(ACCEPT, 'hero-0-accept~cta'))).toMatchObject({
      purpose: 'accept',
      invitationId: '7512778607992139873',
      slug: 'ottilie-brandauer',
    });
    expect(
      readLink(
        'https://www.linkedin.com/comm/people/invite-accept?mboxid=I61_500&sharedKey=x&invitationId=6132985418842456064',
      ),
    ).toMatchObject({ purpose: 'accept', invitationId: '6132985418842456064' });
    expect(readLink('http://www.linkedin.com/people/invite-accept?mboxid=I61_500')).toMatchObject({
      purpose: 'accept',
      invitationId: null,
    });
  });

  it('reads member numbers out of packed and plain ids', () => {
    expect(
      readLink('https://www.linkedin.com/profile/view?id=AAsAAAJUVTYBWkKAZwppmyYBjwgm1AI0nKRyTwA')?.memberNumber,
    ).toBe('39081270');
    expect(readLink('https://www.linkedin.com/profile/view?id=12345')?.memberNumber).toBe('12345');
    expect(readLink('https://www.linkedin.com/profile/view?id=A')?.memberNumber).toBeNull();
  });

  it.each([
    'https://linkedin.com.evil.example/in/x',
    'https://notlinkedin.com/in/x',
    'https://evil.example/?trk=eml-email_m2m_invite_single_01-invitation~card-0-accept~invite',
    'https://evil.example/#https://www.linkedin.com/in/x',
    `https://www.linkedin.com@evil.example/in/x`,
    'http://[',
  ])('takes no foreign link for LinkedIn’s: %s', (url) => {
    expect(readLink(url)).toMatchObject({ purpose: 'foreign', slug: null, slot: null, key: null });
  });

  it.each([
    'https://lnkd.in/abc',
    'https://www.linkedin.com/slink?code=abc',
    'https://www.linkedin.com/redir/redirect?url=x',
  ])('calls a redirector by its name: %s', (url) => expect(readLink(url)?.purpose).toBe('redirector'));

  it('keeps nothing that opens anything', () => {
    expect(JSON.stringify(readLink(tracked(ACCEPT, 'hero-0-accept~cta')))).not.toContain('SECRET');
  });

  it('is nothing for what is no web link', () => {
    expect(readLink('javascript:alert(1)')).toBeNull();
    expect(readLink('cid:image001')).toBeNull();
    expect(readLink('#top')).toBeNull();
  });

  // With `#` behind it a link is not of the plain form, and URL takes it apart.
  it('reads a link of the plain form as URL takes it apart', () => {
    const pieces = [
      ...[
        '/comm',
        '/in/',
        'ana',
        'jos%C3%A9',
        '%2e',
        '%2E%2E',
        '%20',
        '%',
        '..',
        '/./',
        '?',
        '&',
        "'",
        '\\',
        '|',
        '\t',
      ],
      ...[
        'trk=eml-k_k_k-hero-0-name',
        'lipi=urn%3Ali%3Apage%3Aemail_abc',
        'eid=abc123-k1k1k1k1-ab',
        '+',
        '=',
        '@',
        ';',
      ],
      'mynetwork/invite-accept/invitationId/123456789/',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        const url = `https://www.linkedin.com${parts.join('')}`;
        expect(readLink(url)).toEqual(readLink(`${url}#`));
      }),
      { numRuns: 500 },
    );
  });
});
