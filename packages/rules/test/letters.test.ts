import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PERSONAL } from '../src/signals/pitches.ts';
import { readingOf } from '../src/text/reading.ts';

/** Letters made up for this table, `kind<TAB>text`, in eight languages, as people write them to members of any trade. */
const LETTERS = readFileSync(new URL('./letters.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

const SHARE = 0.95;

const isPersonal = new Set<string>(PERSONAL);

/** What a letter of each kind must say in words we know. */
const KINDS: Readonly<Record<string, (concept: string) => boolean>> = {
  application: (concept) => concept.startsWith('template/a'),
  template: (concept) => concept.startsWith('template/'),
  fraud: (concept) => concept.startsWith('scam/') || concept === 'offers/prize',
  offer: (concept) => concept.startsWith('pitch/') || concept === 'scam/predatory',
  personal: (concept) => isPersonal.has(concept),
  inquiry: (concept) => concept === 'note/wants-to-buy',
};

describe('letters', () => {
  it('are of every kind', () => {
    expect(new Set(LETTERS.map(([kind]) => kind))).toEqual(new Set(Object.keys(KINDS)));
  });

  it.each(Object.entries(KINDS))('of the kind %s are heard', (kind, isMeant) => {
    const texts = LETTERS.filter(([of]) => of === kind).map(([, text = '']) => text);
    const unheard = texts.filter((text) => ![...readingOf(text).concepts].some(isMeant));
    expect(unheard.slice(0, Math.ceil(unheard.length - texts.length * (1 - SHARE)))).toEqual([]);
  });
});
