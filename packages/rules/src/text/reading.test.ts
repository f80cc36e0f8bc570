import { describe, expect, it } from 'vitest';
import type { Concept } from '../lexicon/concepts.ts';
import { bounded, EVIDENCE_LIMIT, gapBefore, keptWith, readingOf, wordsBetween, wordsOf } from './reading.ts';

const concepts = (text: string): readonly Concept[] => [...readingOf(text).concepts];

describe('a reading', () => {
  it('holds the composed text, its telling words and those that hold together', () => {
    const reading = readingOf("The seals of Bru\u0308nn cap'com");
    expect(reading.text).toBe("The seals of Brünn cap'com");
    expect(reading.telling).toEqual([1, 3]);
    expect(reading.joined).toEqual(['capcom']);
    expect(reading.hits.map(({ concept }) => concept)).toEqual([...reading.concepts]);
  });

  it('takes no name of the writer for a trade, where it stands with a capital and has three letters', () => {
    const folded = (text: string, ...names: string[]) =>
      readingOf(text, new Set(names)).tokens.map((one) => one.folded);
    expect(folded('Ann Baker bakes', 'baker')).toEqual(['ann', '', 'bakes']);
    expect(folded('Ann BAKER', 'baker')).toEqual(['ann', '']);
    expect(folded('ann baker', 'baker')).toEqual(['ann', 'baker']);
    expect(folded('Ann Bak', 'bak')).toEqual(['ann', '']);
    expect(folded('Ann Ba', 'ba')).toEqual(['ann', 'ba']);
    expect(folded('Ann Baker', 'ann')).toEqual(['', 'baker']);
  });
});

describe('a small word', () => {
  it.each([
    ['dans', []],
    ['Dans', []],
    ['DANS', ['arts/theatre']],
    ['We', ['head/we']],
    ['Our', ['head/we', 'pitch/ours']],
  ])('is no trade, unless in capitals; cues of a headline are small words: %s', (text, found) => {
    expect(concepts(text)).toEqual(found);
  });

  it.each([
    ['M&A', ['finance/investment']],
    ['M A', ['finance/investment']],
    ['m & a', []],
    ['M a', []],
    ['D2C', ['sell/ecommerce']],
    ['d2c', ['sell/ecommerce']],
  ])('of one letter is an initial in capitals, or where nothing stands between: %s', (text, found) => {
    expect(concepts(text)).toEqual(found);
  });
});

describe('a word at the cut of a headline', () => {
  const last = (text: string) => readingOf(text).tokens.at(-1)?.folded;

  it('is completed from four letters on, right before the mark, as a trade or a role', () => {
    expect(last('Gieß…')).toBe('giesserei');
    expect(last('Engin…')).toBe('engineer');
    expect(last('Gieß')).toBe('giess');
    expect(last('Gie…')).toBe('gie');
    expect(last('Gieß …')).toBe('giess');
    expect(readingOf('Gieß… x').tokens.map(({ folded }) => folded)).toEqual(['giesserei', 'x']);
    expect(last('Nurse…')).toBe('nurse');
    expect(last('Brew…')).toBe('brewer');
    expect(last('Bre…')).toBe('bre');
  });
});

describe('who asks for a price', () => {
  it.each([
    ['offers nothing by the words that ask', 'May I ask for a quote?', []],
    ['offers what was said before', 'Our solutions help. May I ask for a quote?', ['pitch/ours', 'pitch/we-help']],
    ['offers what is said after', 'May I ask for a quote? We offer discounts.', ['pitch/offer', 'pitch/we-help']],
  ])('%s', (_, text, offered) => {
    const found = concepts(text);
    expect(found).toContain('note/wants-to-buy');
    expect(found.filter((one) => one.startsWith('pitch/')).sort()).toEqual(offered);
  });
});

describe('words between', () => {
  const reading = readingOf('One, two - three…');

  it('are the exact ones', () => {
    expect(wordsBetween(reading, 0, 2)).toBe('One, two');
    expect(wordsBetween(reading, 1, 3)).toBe('two - three');
    expect(wordsBetween(reading, 2, 4)).toBe('');
    expect(wordsBetween(reading, 3, 3)).toBe('');
    expect(wordsBetween(reading, 0, 0)).toBe('');
  });

  it('leave what stands before a word', () => {
    expect([0, 1, 2, 3].map((at) => gapBefore(reading, at))).toEqual(['', ', ', ' - ', '']);
    expect(gapBefore(readingOf('a\tb'), 1)).toBe('\t');
    expect(gapBefore(readingOf('a b'), 1)).toBe(' ');
    expect(gapBefore(readingOf('"a b'), 0)).toBe('"');
  });

  it('are cut where they are too many', () => {
    expect(bounded('a'.repeat(EVIDENCE_LIMIT))).toBe('a'.repeat(EVIDENCE_LIMIT));
    expect(bounded('a'.repeat(EVIDENCE_LIMIT + 1))).toBe(`${'a'.repeat(EVIDENCE_LIMIT - 1)}…`);
  });

  it('that stand for a concept are the first that do', () => {
    const trades = readingOf('A nurse, a welder and a nurse');
    expect(wordsOf(trades, ['making/welding', 'health/nursing'])).toBe('nurse');
    expect(wordsOf(trades, ['making/welding'])).toBe('welder');
    expect(wordsOf(trades, ['law/law'])).toBeNull();
    expect(wordsOf(trades, [])).toBeNull();
  });
});

describe('of the trades that some words may mean', () => {
  it.each([
    ['radiologia', ['health/specialty']],
    ['Radiologie und Radio', ['health/specialty', 'media/audio']],
    ['Corso di laurea', ['education/university']],
    ['Purchasing, welding', ['supply/purchasing', 'making/welding']],
  ])('the surer one is left, where the same words mean them: %s', (text, found) => {
    expect(concepts(text)).toEqual(found);
  });
});

it('what was found in a reading is kept with it, nothing found, too', () => {
  let asked = 0;
  const find = keptWith(({ text }) => {
    asked += 1;
    return text === '' ? null : text;
  });
  const [some, none] = [readingOf('a'), readingOf('')];
  expect([find(some), find(some), find(none), find(none)]).toEqual(['a', 'a', null, null]);
  expect(asked).toBe(2);
});

describe('what somebody denies', () => {
  it.each([
    ['Cerco lavoro', true],
    ['Non cerco lavoro', false],
    ['Non per questo cerco lavoro', true],
    ['Not open to work', false],
    ['Open to work', true],
  ])('%s asks for work: %s', (text, asks) => {
    const { concepts } = readingOf(text);
    expect(concepts.has('template/application') || concepts.has('role/job-seeker')).toBe(asks);
  });

  it('is nothing else: a seller who offers no demo speaks of one', () => {
    expect(readingOf('Not a demo').concepts.has('pitch/demo')).toBe(true);
  });
});

describe('who learns a trade', () => {
  it('trains nobody', () => {
    expect(readingOf('Train controller in training').concepts.has('education/training')).toBe(false);
    expect(readingOf('Training for controllers').concepts.has('education/training')).toBe(true);
  });

  it('by one word keeps the trade beside', () => {
    expect(readingOf('Trainee, training').concepts.has('education/training')).toBe(true);
  });
});
