import { LOCALES } from '@guestlist/model';
import { describe, expect, it } from 'vitest';
import { CATALOGUES } from './catalogues.ts';

/** Every sentence of a catalogue, functions called with the numbers that matter. */
const sentences = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return calls(value as (...values: unknown[]) => unknown, path);
  return Object.entries(value ?? {}).flatMap(([key, each]) => sentences(each, `${path}.${key}`));
};

const NUMBERS = [0, 1, 2, 5, 22, 1.5, 1000];
const people = { names: ['Ana', 'Bo'], count: 7 };

const ARGUMENTS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  '.date.long': [['2026-07-15']],
  '.date.short': [['2026-07-15']],
  '.date.weekday': [['2026-07-15']],
  '.subject.worth': NUMBERS.map((number) => ['15 July', people, number]),
  '.subject.massOnly': NUMBERS.map((number) => ['15 July', number]),
  '.subject.suspiciousOnly': NUMBERS.map((number) => ['15 July', number]),
  '.subject.newsOnly': [['15 July']],
  '.subject.silence': [['15 July']],
  '.greeting': [['Camille'], [null]],
  '.worth.mutual': NUMBERS.map((count) => [{ names: count > 2 ? ['Ana'] : [], count }]),
  '.action.about': [['Accept', 'Ana']],
  '.mass.campaign': NUMBERS.flatMap((count) => [
    ['Acme #1', count],
    [null, count],
  ]),
  '.mass.people': [[people], [{ names: ['Ana'], count: 1 }], [{ names: ['Ana'], count: 2 }]],
  '.suspicious.inTheNameOf': [['Ana']],
  '.unread.notRead': [['15 July']],
  '.written.question': [['Ana', '1 July']],
  '.week.ofAll': [[3, 12]],
  '.notices.confirmAddress.before': [['a@b.example']],
  '.notices.forwardingCode.subject': [['123'], [null]],
  '.notices.forwardingCode.asks': [
    ['Gmail', 'a@b.example'],
    ['Gmail', null],
  ],
  '.notices.forwardingCode.button': [['Gmail']],
  '.notices.singleMailsSetting.counted': [[null], [1], [18]],
};

const calls = (message: (...values: unknown[]) => unknown, path: string): readonly (readonly [string, string])[] =>
  (ARGUMENTS[path] ?? NUMBERS.map((number) => [number])).flatMap((values) =>
    sentences(message(...values), `${path}(${JSON.stringify(values)})`),
  );

/** Words that happen to be the same in two languages. */
const ALIKE = /^\.locale|week\.ofAll|date\.|^\.action\.about|mass\.people|later|reply/u;

describe.each(LOCALES)('what we say in %s', (locale) => {
  const said = sentences(CATALOGUES[locale]);

  it('is whole sentences, with every number filled in', () => {
    for (const [path, sentence] of said) {
      expect(sentence, path).not.toMatch(/undefined|NaN|\$\{|\[object| {2}|(?<!Acme )#/u);
      expect(sentence.trim(), path).toBe(sentence);
      expect(sentence, path).not.toBe('');
    }
  });

  it('never calls anybody names', () => {
    for (const [path, sentence] of said) expect(sentence, path).not.toMatch(/spam|junk|fake|scam|betrüg|escroc/iu);
  });

  it('is its own language throughout', () => {
    if (locale === 'en') return;
    const english = new Map(sentences(CATALOGUES.en));
    const same = said.filter(([path, sentence]) => english.get(path) === sentence && !ALIKE.test(path));
    expect(same).toEqual([]);
  });
});

describe('the subject', () => {
  it.each(LOCALES)('counts the other people once in %s', (locale) => {
    const others = /\b(?:others?|autres?|weitere|más|altr[aeio]|mais|andere)\b|jeszcze|inn/giu;
    const subject = CATALOGUES[locale].subject.worth('15', { names: ['Ana'], count: 3 }, 16);
    expect(subject.match(others)?.length ?? 0, subject).toBeLessThanOrEqual(1);
  });
});

describe('French', () => {
  it('never breaks a line before a colon, a question mark or within quotation marks', () => {
    for (const [path, sentence] of sentences(CATALOGUES.fr))
      expect(sentence, path).not.toMatch(/ [:;?!»]|« |[^\s\u00a0:/][?!;]|\w:(?!\/)/u);
  });
});

describe('numbers', () => {
  it('take the forms of their language', () => {
    expect([1, 2, 5, 22].map(CATALOGUES.pl.opening.arrived)).toEqual([
      'Od ostatniego przeglądu przyszło 1 zaproszenie na LinkedIn.',
      'Od ostatniego przeglądu przyszły 2 zaproszenia na LinkedIn.',
      'Od ostatniego przeglądu przyszło 5 zaproszeń na LinkedIn.',
      'Od ostatniego przeglądu przyszły 22 zaproszenia na LinkedIn.',
    ]);
    expect(CATALOGUES.fr.worth.mutual({ names: [], count: 0 })).toBe('0 relation en commun');
    expect(CATALOGUES.en.worth.lapses(1)).toBe('Lapses tomorrow');
    expect(CATALOGUES.de.worth.lapses(9)).toBe('Verfällt in 9 Tagen');
  });
});
