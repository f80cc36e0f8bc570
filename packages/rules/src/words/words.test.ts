import { LOCALES } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { WORDS } from './all.ts';
import { wordsIn } from './in-language.ts';
import { describeCounterfactual, describeFinding, ruleTitle } from './index.ts';
import { ENGINE_IDS } from './sentences.ts';

const finding = (rule: string, params: Record<string, string | number>, evidence = 'as it stands') => ({
  rule,
  points: 1,
  evidence,
  params,
});

describe('describeFinding', () => {
  it('speaks to the member, with names, numbers and days of their language', () => {
    expect(describeFinding(finding('visited-profile', { date: '2026-11-05' }), WORDS.en)).toBe(
      'Opened your profile on 5 November',
    );
    expect(describeFinding(finding('visited-profile', { date: '2026-11-05' }), WORDS.fr)).toBe(
      'A ouvert votre profil le 5 novembre',
    );
    expect(describeFinding(finding('same-past-company', { name: 'Corvel' }), WORDS.de)).toBe(
      'Von einer früheren Firma von Ihnen: Corvel',
    );
  });

  it('leaves no hole where a finding of long ago has no such value', () => {
    for (const locale of LOCALES) {
      expect(describeFinding(finding('shared-relations-few', {}, '3 shared'), WORDS[locale])).not.toMatch(/[{}]/u);
    }
  });

  it('tells a finding of a rule that is no more by its evidence', () => {
    expect(describeFinding(finding('long-gone', {}), WORDS.nl)).toBe('as it stands');
  });

  it('cuts long quotations, and no blank before the mark', () => {
    const asked = (words: string) => describeFinding(finding('plain-question', { words }), WORDS.en);
    expect(asked('x'.repeat(60))).toBe(`Asks a real question: “${'x'.repeat(60)}”`);
    expect(asked('x'.repeat(61))).toBe(`Asks a real question: “${'x'.repeat(59)}…”`);
    expect(asked(`${'x'.repeat(58)} xx`)).toBe(`Asks a real question: “${'x'.repeat(58)}…”`);
  });

  it('writes numbers and days as each language does', () => {
    const count = finding('shared-relations-few', { count: 1234 });
    expect(describeFinding(count, WORDS.en)).toBe('Relations in common: 1,234');
    expect(describeFinding(count, WORDS.de)).toContain('1.234');
    const day = (date: string) => describeFinding(finding('visited-profile', { date }), WORDS.en);
    expect(day('2026-11-05T23:59:59.000Z')).toBe('Opened your profile on 5 November');
    expect(day('5 2026-11-05')).toBe('Opened your profile on 5 2026-11-05');
  });

  it('fills in the evidence where a value is missing', () => {
    expect(describeFinding(finding('plain-question', {}, 'as it stands'), WORDS.en)).toBe(
      'Asks a real question: “as it stands”',
    );
  });

  it('takes no word of the language it is written in for a rule', () => {
    expect(describeFinding(finding('toString', {}), WORDS.en)).toBe('as it stands');
  });
});

describe('describeCounterfactual', () => {
  it('is one sentence in every language', () => {
    for (const locale of LOCALES) {
      const [more, less] = [60, 40].map((score) =>
        describeCounterfactual({ changes: ['note', 'visit'], score }, locale),
      );
      expect(more).toMatch(/^\p{Lu}.+\.$/u);
      expect(less).toMatch(/^\p{Lu}.+\.$/u);
      expect(less).not.toBe(more);
    }
  });

  it('tells what was missing to be worth accepting, or what made it so', () => {
    const changes = ['note', 'shared-relations', 'visit'] as const;
    expect(describeCounterfactual({ changes: ['note'], score: 60 }, 'en')).toBe(
      'Would be worth accepting with a note of their own.',
    );
    expect(describeCounterfactual({ changes, score: 60 }, 'fr')).toBe(
      'Mériterait d’être acceptée avec un mot personnel, quelques relations en commun et une visite de votre profil d’abord.',
    );
    expect(describeCounterfactual({ changes: ['note', 'visit'], score: 40 }, 'en')).toBe(
      'Would stand among the mass invitations without the note and the look at your profile.',
    );
  });
});

describe('ruleTitle', () => {
  it('leaves out what differs from finding to finding', () => {
    expect(ruleTitle('same-company', WORDS.en)).toBe('You both work at …');
    expect(ruleTitle('long-gone', WORDS.en)).toBe('long-gone');
  });
});

describe('the words of a language', () => {
  it.each(LOCALES)('lie at hand, or are read when they are asked for: %s', async (locale) => {
    expect(await wordsIn(locale)).toEqual(WORDS[locale]);
    expect(WORDS[locale].locale).toBe(locale);
    expect(WORDS[locale].sentences).not.toBe(WORDS[locale === 'en' ? 'fr' : 'en'].sentences);
  });

  it.each(ENGINE_IDS)('tell what the engine itself finds: %s', (id) => {
    for (const locale of LOCALES) expect(ruleTitle(id, WORDS[locale])).not.toBe(id);
  });
});
