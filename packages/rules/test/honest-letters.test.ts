import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { offers } from '../src/signals/pitches.ts';
import { signalsOf } from '../src/signals/signals.ts';
import { facts, MEMBER } from './facts.ts';

/** Letters made up for this table, a line each, in eight languages, of people who want to sell nothing and yet meet, show, send and make. */
const LETTERS = readFileSync(new URL('./honest-letters.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

const MOST_MISTAKEN = 0.05;

it('letters of people from near by who sell nothing are no offers', () => {
  const taken = LETTERS.filter((note) => {
    const { note: read } = signalsOf(facts({ note, headline: 'Plumber', location: MEMBER.location }));
    return read !== null && offers(read);
  });
  expect(taken.slice(Math.floor(LETTERS.length * MOST_MISTAKEN))).toEqual([]);
});
