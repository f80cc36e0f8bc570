import { expect, it } from 'vitest';
import { facts } from '../../test/facts.ts';
import { judge } from '../judge.ts';
import { example } from './example.ts';
import { traitsOf } from './traits.ts';

const AT = '2026-12-01T09:00:00.000Z';

it('teaches an invitation’s traits and what the rules thought of it', () => {
  const given = facts({ headline: 'Foundry owner', key: 'a' });
  const { score } = judge(given);
  expect(example(given, 'accept', AT)).toEqual({
    key: 'a',
    at: AT,
    action: 'accept',
    traits: [...traitsOf(given), `score:${score}`],
  });
});

it('remembers what the rules thought before anything was learned and anybody known', () => {
  const given = facts({ headline: 'Foundry owner' });
  const known = { ...given, memory: { known: [{ name: 'Aurel Tamsin', how: 'invited' as const }], examples: [] } };
  expect(judge(known).score).not.toBe(judge(given).score);
  expect(example(known, 'ignore', AT).traits.at(-1)).toBe(`score:${judge(given).score}`);
});
