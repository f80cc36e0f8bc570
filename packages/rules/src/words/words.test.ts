import { LOCALES } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { WORDS } from './all.ts';
import { describeCounterfactual, describeFinding, ruleTitle } from './index.ts';

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

  it('cuts long quotations', () => {
    expect(describeFinding(finding('plain-question', { words: 'x'.repeat(200) }), WORDS.en).length).toBeLessThan(100);
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
});

describe('ruleTitle', () => {
  it('leaves out what differs from finding to finding', () => {
    expect(ruleTitle('same-company', WORDS.en)).toBe('You both work at …');
    expect(ruleTitle('long-gone', WORDS.en)).toBe('long-gone');
  });
});
