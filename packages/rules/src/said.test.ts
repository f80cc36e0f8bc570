import { expect, it } from 'vitest';
import { quoting, quotingSome, said } from './said.ts';
import { readingOf } from './text/reading.ts';

it('quotes the words that stand for a concept, and nothing where none do', () => {
  const reading = readingOf('Do you have 15 minutes on Friday for a demo?');
  const [hit] = reading.hits;
  if (hit === undefined) throw new Error('a text without a concept');
  const found = said(reading, [hit.concept]);
  expect(found?.evidence).not.toBe('');
  expect(reading.text).toContain(found?.evidence);
  expect(found?.params).toEqual({ words: found?.evidence });
  expect(said(reading, [])).toBeNull();
  expect(said(readingOf(''), [hit.concept])).toBeNull();
});

it('quotes no more than fits into a sentence', () => {
  expect(quoting('a few words')).toEqual({ evidence: 'a few words', params: { words: 'a few words' } });
  const long = quoting('word '.repeat(100));
  expect(long.evidence.length).toBeLessThan(200);
  expect(long.params).toEqual({ words: long.evidence });
});

it('quotes the first four of some words, and nothing of none', () => {
  expect(quotingSome(['one', 'two', 'three', 'four', 'five'])?.evidence).toBe('one, two, three, four');
  expect(quotingSome(['one'])).toEqual({ evidence: 'one', params: { words: 'one' } });
  expect(quotingSome([])).toBeNull();
});
