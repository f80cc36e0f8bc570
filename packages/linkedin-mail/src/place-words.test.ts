import { describe, expect, it } from 'vitest';
import { headlineOrPlace, mayNamePlace } from './place-words.ts';

describe('what stands alone under a name', () => {
  it.each([
    'Johannesburg',
    'Lyon',
    'Sheffield, England, United Kingdom',
    'Washington, D.C.',
    'St. Gallen',
    'Kraków, Małopolskie, Polska',
    'Greater Boston Area',
    'Paris et périphérie',
    'Rio de Janeiro, Brasil',
    'San Francisco Bay Area',
    'Amsterdam en omgeving',
  ])('is a place: %s', (text) => expect(headlineOrPlace(text)).toBe('place'));

  it.each([
    'Managing Director',
    'CEO',
    'Florist',
    'Founder, Kessel & Söhne',
    'Vertriebsleiter, Kessel',
    'Making pumps that last',
    'Buyer | Castings',
    'Engineer at Kessel',
    'Head of Sales, France',
    '🚀 Growth',
  ])('is a headline: %s', (text) => expect(headlineOrPlace(text)).toBe('headline'));

  it.each(['名古屋市', 'We met at the pump users’ forum.', 'Iron Works Limited'])('may be either: %s', (text) =>
    expect(headlineOrPlace(text)).toBe('unsure'),
  );
});

describe('what stands under a headline', () => {
  it.each(['名古屋市', 'Washington, D.C.', 'St. Gallen, Switzerland', 'Région de Lyon, France'])(
    'may be a place: %s',
    (text) => expect(mayNamePlace(text)).toBe(true),
  );

  it.each(['We met in Ghent.', 'Shall we talk?', 'see you on friday then', 'Quick question: are you hiring', '👋'])(
    'is none: %s',
    (text) => expect(mayNamePlace(text)).toBe(false),
  );
});
