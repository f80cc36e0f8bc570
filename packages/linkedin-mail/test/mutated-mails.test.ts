import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMail } from '../src/index.ts';
import { readerProperties } from './fuzz.ts';
import { mutated } from './mutations.ts';
import { GENERATIONS, type Way, writeMail } from './writer/index.ts';

const WAYS_IN = ['direct', 'gmail', 'apple-plain', 'attached-rfc822'] as const satisfies readonly Way[];
const MAILS = GENERATIONS.flatMap((generation) =>
  WAYS_IN.map((way) => writeMail({ seed: `mutated ${generation} ${way}`, generation, way }, { key: null }).eml),
);

describe('ten thousand mutated mails', () => {
  it('are each read into at least one reading, and none brings the reader down', { timeout: 600_000 }, async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...MAILS).chain(mutated), async (mail) => {
        const readings = await readMail(mail);
        read += 1;
        expect(readings.length).toBeGreaterThan(0);
      }),
      { numRuns: 10_000, seed: 20_261_124 },
    );
    expect(read).toBe(10_000);
  });
});

/** The same each time: what a chance finds is for `npm run fuzz`, not for whoever changes something else. */
const SEED = 20_261_127;

describe('whatever comes in', () => {
  it.each(Object.entries(readerProperties))('%s', async (_, holds) => {
    await holds({ numRuns: 150, seed: SEED });
  });
});
