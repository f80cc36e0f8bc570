import { expect, it } from 'vitest';
import { facts } from '../test/facts.ts';
import { applicableTo } from './applicable.ts';
import { RULES } from './registry.ts';
import { signalsOf } from './signals/signals.ts';

const WAYS = {
  'all is known': facts({
    headline: 'Foundry owner',
    location: 'Hamburg',
    note: 'We met in Bremen.',
    mutual: { count: 2, names: [] },
  }),
  'there is no note': facts({ headline: 'Foundry owner', location: 'Hamburg', mutual: { count: 2, names: [] } }),
  'there is no headline': facts({ note: 'We met in Bremen.' }),
  'the member has no profile': facts({ headline: 'Foundry owner', note: 'We met in Bremen.', member: null }),
  'nothing is known but a name': facts({ member: null }),
};

it.each(Object.entries(WAYS))('when %s, those rules are asked whose needs are known, and no others', (_, given) => {
  const signals = signalsOf(given);
  const asked = new Set(applicableTo(signals).map(({ id }) => id));
  for (const { id, needs } of RULES) {
    const missing = needs.filter((need) => signals[need] === null);
    expect([id, asked.has(id)]).toEqual([id, missing.length === 0]);
  }
});

it('asks fewer without a note than with one', () => {
  const [all, silent] = [WAYS['all is known'], WAYS['there is no note']].map((given) => applicableTo(signalsOf(given)));
  expect(silent?.length).toBeLessThan(all?.length ?? 0);
});
