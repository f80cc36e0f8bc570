import { describe, expect, it } from 'vitest';
import { facts } from '../../test/facts.ts';
import { brandIn } from './brand.ts';
import { inviterReading } from './inviter.ts';

describe('a firm named as a product', () => {
  it.each(['FreightPilot', 'NotarSuite GmbH', 'The EduSpace'])('is known by two words run together: %s', (company) => {
    expect(company).toContain(brandIn(company));
  });

  it.each(['McKinsey', 'MacDonald & Sons', 'DeLuca', 'LaSalle', 'FinTech Nord', 'DevOps', 'Halvorsen Marine', 'IKEA'])(
    'is not %s',
    (company) => {
      expect(brandIn(company)).toBeNull();
    },
  );

  it('serves the trade it is named after, and is not of it', () => {
    const read = (headline: string) => inviterReading(facts({ headline }).invitation.inviter);
    expect([...(read('Founder @ TenderPilot')?.trades ?? [])]).not.toContain('supply/purchasing');
    expect([...(read('Founder @ TenderPilot')?.served ?? [])]).toContain('supply/purchasing');
    expect([...(read('Founder @ Tenders & Sons')?.trades ?? [])]).toContain('supply/purchasing');
  });
});
