import type { Inviter } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { facts, MEMBER } from '../../test/facts.ts';
import { soldToMember } from './headline.ts';
import { inviterReading } from './inviter.ts';
import { memberReading } from './member.ts';

const readingOf = (headline: string) => {
  const inviter: Inviter = { ...facts().invitation.inviter, headline };
  const reading = inviterReading(inviter);
  if (reading === null) throw new Error('an inviter who says nothing');
  return reading;
};
const marksOf = (headline: string) => readingOf(headline).marks;

describe('the marks of a headline', () => {
  it('are none of a plain one', () => {
    expect(marksOf('Fitter at Brightseal')).toEqual({
      emoji: null,
      emojis: 0,
      figures: null,
      separators: 0,
      shouting: false,
      selling: [],
      promotion: [],
      loud: false,
    });
  });

  it('are the first emoji, and how many there are', () => {
    expect(marksOf('Fitter 🚀 pumps 🔧')).toMatchObject({ emoji: '🚀', emojis: 2, loud: true });
  });

  it.each([
    ['Cut bills by 37%', '37%'],
    ['37 % less', '37 %'],
    ['25k readers', '25k'],
    ['2M+ views', '2M+'],
    ['10x growth', '10x'],
    ['$5M raised', '$5M'],
    ['$ 3', '$ 3'],
    ['£1,200 saved', '£1,200'],
    ['100 € a day', '100 €'],
    ['5$', '5$'],
    ['20+', '20+'],
    ['1.000 firms', '1.000'],
    ['2,500+ firms', '2,500+'],
    ['12.5% off', '12.5%'],
    ['+12k', '+12k'],
  ])('are figures that advertise: %j', (headline, figures) => {
    expect(marksOf(headline)).toMatchObject({ figures, loud: true });
  });

  it.each(['ISO 9001', '3 years at sea', '5 kg', '3kg', '10 xylophones', 'Room 12.5'])(
    'are no other figures: %j',
    (headline) => {
      expect(marksOf(headline)).toMatchObject({ figures: null, loud: false });
    },
  );

  it('are signs between its pieces, loud from three on', () => {
    expect(marksOf('Fitter | pumps | seals')).toMatchObject({ separators: 2, loud: false });
    expect(marksOf('Fitter | pumps | seals | Hull')).toMatchObject({ separators: 3, loud: true });
    expect(marksOf('Fitter • pumps · seals ~ Hull')).toMatchObject({ separators: 3, loud: true });
  });

  it('are capitals throughout, 24 letters at least', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWX';
    expect(marksOf(letters).shouting).toBe(true);
    expect(marksOf(`${letters.slice(1)}!`).shouting).toBe(false);
    expect(marksOf(`${letters}x`).shouting).toBe(false);
    expect(marksOf('李'.repeat(30)).shouting).toBe(false);
    expect(marksOf('1234 '.repeat(10)).shouting).toBe(false);
  });

  it.each([
    ['I help makers grow', 'head/help'],
    ['Coach for lawyers', 'head/target'],
    ['30.000 abonnés', 'head/audience'],
    ['Keynote speaker', 'head/speaker'],
    ['Free audit', 'head/price'],
    ['Financial freedom', 'head/wealth'],
  ])('are words that promote: %j', (headline, concept) => {
    expect(marksOf(headline).promotion).toEqual(expect.arrayContaining([concept]));
    expect(marksOf(headline).loud).toBe(true);
  });

  it.each([
    ['Account Executive', 'sell/sales'],
    ['Lead generation', 'sell/leads'],
    ['SEO', 'sell/seo'],
    ['Social media manager', 'sell/social-media'],
    ['Life coach', 'people/coaching'],
    ['Trainer', 'education/training'],
    ['Wealth adviser', 'finance/wealth'],
    ['Versicherungsmakler', 'finance/insurance'],
    ['Bitcoin', 'crypto/crypto'],
    ['Estate agent', 'property/estate-agent'],
    ['Event manager', 'events/events'],
    ['Sourcing house', 'sell/trading-house'],
    ['Outsourcing', 'software/outsourcing'],
    ['Gold trader', 'finance/trading'],
    ['Network marketing', 'services/mlm'],
    ['Temp agency', 'people/temp'],
    ['Rendering', 'media/rendering'],
    ['Data annotation', 'data/annotation'],
    ['Werbung', 'sell/advertising'],
    ['Wellbeing', 'people/wellbeing'],
    ['Webinaire', 'offers/webinar'],
    ['Business club', 'offers/network-club'],
    ['Master franchise', 'offers/franchise'],
    ['Palmarès', 'offers/prize'],
    ['Fördermittel', 'offers/grants'],
    ['Fournitures de bureau', 'offers/office'],
    ['Virtual office', 'offers/premises'],
    ['Car leasing', 'offers/fleet'],
    ['Energy broker', 'offers/energy-contract'],
    ['Carbon offset', 'offers/carbon-credits'],
    ['Equipment rental', 'offers/rental'],
    ['Employer of record', 'offers/employer-of-record'],
    ['Unternehmensverkauf', 'offers/firm-sale'],
    ['Language school', 'offers/languages'],
    ['Team building', 'offers/team-building'],
    ['Directory listing', 'offers/directory'],
  ])('are trades that live on selling to strangers: %j', (headline, trade) => {
    expect(marksOf(headline).selling).toEqual([trade]);
    expect(marksOf(headline).loud).toBe(false);
  });

  it('are not those of a trade somebody works for', () => {
    expect(marksOf('Nurse at Lead Generation Ltd').selling).toEqual([]);
  });
});

describe('what is sold to a member', () => {
  const sold = (headline: string, memberHeadline: string) => {
    const inviter = readingOf(headline);
    const member = memberReading({ ...MEMBER, headline: memberHeadline, industry: null });
    return soldToMember(inviter.marks.selling, member, inviter);
  };

  it('is the first trade of selling that is not the member’s own', () => {
    expect(sold('Life coach', 'Welder')).toBe('people/coaching');
    expect(sold('Life coach', 'Life coach')).toBeUndefined();
    expect(sold('Account Executive, life coach', 'Account Executive')).toBeUndefined();
    expect(sold('Account Executive, insurance broker', 'Account Executive')).toBe('finance/insurance');
    expect(sold('Welder', 'Welder')).toBeUndefined();
  });

  it('is nothing that a peer does besides', () => {
    expect(sold('Welder and life coach', 'Welder')).toBeUndefined();
    expect(sold('Welder and trainer', 'Welder')).toBeUndefined();
    expect(sold('Welder, event manager', 'Welder')).toBeUndefined();
    for (const besides of ['wellbeing', 'business club', 'Fördermittel', 'language school'])
      expect(sold(`Welder, ${besides}`, 'Welder')).toBeUndefined();
    expect(sold('Welder, insurance broker', 'Welder')).toBe('finance/insurance');
    expect(sold('Nurse and life coach', 'Welder')).toBe('people/coaching');
  });
});
