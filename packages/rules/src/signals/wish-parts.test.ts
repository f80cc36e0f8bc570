import { describe, expect, it } from 'vitest';
import { readingOf } from '../text/reading.ts';
import { besideIn, isTradeHit } from './wish-parts.ts';

const beside = (text: string): readonly string[] => {
  const reading = readingOf(text);
  return [...besideIn(reading, reading.hits.filter(isTradeHit))].map(
    ([trade, others]) => `${trade} ${[...others].join()}`,
  );
};

describe('what the trades of a line need beside them', () => {
  it.each([
    ['journalists in welding', ['media/journalism making/welding', 'making/welding media/journalism']],
    ['purchasing colleagues of foundries', ['supply/purchasing making/foundry', 'making/foundry supply/purchasing']],
    ['lawyers who know foundries', ['law/law making/foundry', 'making/foundry law/law']],
    ['welding lawyers', ['making/welding law/law', 'law/law making/welding']],
    ['avvocati di fonderie', ['law/law making/foundry', 'making/foundry law/law']],
    ['nurses, lawyers of foundries', ['law/law making/foundry', 'making/foundry law/law']],
    [
      'lawyers of foundries, bakeries',
      ['law/law making/foundry,food/food', 'making/foundry law/law', 'food/food law/law'],
    ],
  ])('is the other of a pair: %s', (text, needs) => {
    expect(beside(text)).toEqual(needs);
  });

  it.each([
    'foundries',
    'foundries, lawyers',
    'foundries and lawyers',
    'foundries or lawyers',
    'foundries/lawyers',
    'lawyers; of foundries',
    'lawyers (of foundries)',
    'lawyers for foundries',
    'foundries of castings',
    'welders',
    '',
  ])('is nothing where each stands for itself: %s', (text) => {
    expect(beside(text)).toEqual([]);
  });

  it('is nothing for a trade that the line names alone, too', () => {
    expect(beside('nurses, lawyers of foundries, nurses')).toEqual([
      'law/law making/foundry,health/nursing',
      'making/foundry law/law',
    ]);
  });
});
