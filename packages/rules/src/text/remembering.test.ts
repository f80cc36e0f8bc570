import { expect, it } from 'vitest';
import { remembering } from './remembering.ts';

it('finds the same text once, until it has kept as many as it may', () => {
  const asked: string[] = [];
  const length = remembering(2, (text: string) => {
    asked.push(text);
    return text.length;
  });
  expect(['a', 'a', 'bb', 'a', 'bb'].map(length)).toEqual([1, 1, 2, 1, 2]);
  expect(asked).toEqual(['a', 'bb']);
  expect(['ccc', 'ccc', 'a'].map(length)).toEqual([3, 3, 1]);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
});
