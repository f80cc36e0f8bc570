import { describe, expect, it } from 'vitest';
import { companyInHeadline } from './company.ts';

describe('the company a headline names', () => {
  it.each([
    ['Welder at Brightseal', 'Brightseal'],
    ['Infirmière chez Les Forges, Lyon', 'Les Forges'],
    ['Ingenieur bei Nordwerk – Pumpen', 'Nordwerk'],
    ['Saldatore presso Alfa (Torino)', 'Alfa'],
    ['Spawacz w Odlewni', 'Odlewni'],
    ['Fitter with Orion; nights', 'Orion'],
    ['Fitter at   Brightseal', 'Brightseal'],
    ['Fitter at Brightseal/Hull', 'Brightseal'],
    ['Fitter at Brightseal\nHull', 'Brightseal'],
    ['Fitter at Brightseal | pumps', 'Brightseal'],
    ['Fitter at Brightseal - Europe', 'Brightseal'],
  ])('stands behind the word of its language: %j', (headline, company) => {
    expect(companyInHeadline(headline)).toBe(company);
  });

  it.each([
    ['Fitter @Brightseal', 'Brightseal'],
    ['Fitter@Brightseal', 'Brightseal'],
    ['Fitter @  brightseal | pumps', 'brightseal'],
    ['Data @7eleven', '7eleven'],
    ['Chair at Alfa @ Brightseal', 'Brightseal'],
  ])('needs no capital behind an @, which comes first: %j', (headline, company) => {
    expect(companyInHeadline(headline)).toBe(company);
  });

  it('is without emoji and the mark of a cut', () => {
    expect(companyInHeadline('Fitter @ Brightseal 🚀🚀')).toBe('Brightseal');
    expect(companyInHeadline('Fitter at Brightse…')).toBe('Brightse');
    expect(companyInHeadline('Fitter at Bright… seal')).toBe('Bright… seal');
  });

  it.each(['Fitter at sea', 'Boats', 'Data at 7eleven', 'Chat Noir', 'Cook @ A', 'Cook @ A | pumps', ''])(
    'is none in %j',
    (headline) => {
      expect(companyInHeadline(headline)).toBeNull();
    },
  );

  it('is a name of 61 characters at most', () => {
    expect(companyInHeadline(`Fitter @ ${'b'.repeat(80)}`)).toBe('b'.repeat(61));
    expect(companyInHeadline(`Fitter at B${'b'.repeat(80)}`)).toBe(`B${'b'.repeat(60)}`);
    expect(companyInHeadline('Cook @ A1')).toBe('A1');
  });
});
