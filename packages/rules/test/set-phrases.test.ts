import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../src/lexicon/concepts.ts';
import { readingOf } from '../src/text/reading.ts';

/** Sentences that sellers and senders of set phrases write, each in eight languages, by what they want; written for this test, out of no inbox. */
const SENTENCES = readFileSync(new URL('./set-phrases.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

const meant = (kind: string | undefined) => (concept: Concept) =>
  concept.startsWith(`${kind}/`) && concept !== 'pitch/ours';

describe('set phrases', () => {
  it('are told in eight languages', () => {
    for (const [, ...sentences] of SENTENCES) expect(sentences).toHaveLength(8);
  });

  it.each(['pitch', 'template'])('are known for a %s', (kind) => {
    const sentences = SENTENCES.filter(([of]) => of === kind).flatMap(([, ...told]) => told);
    const unknown = sentences.filter((sentence) => ![...readingOf(sentence).concepts].some(meant(kind)));
    expect(sentences.length).toBeGreaterThan(90);
    expect(1 - unknown.length / sentences.length, unknown.join('\n')).toBeGreaterThanOrEqual(0.97);
  });
});
