import { describe, expect, it } from 'vitest';
import { agreementOf, LANGUAGES, rowsOf, tradesOf, unknownIn } from './trades-in-languages.ts';

/** Goods and services through the divisions of NACE rev. 2, departments of firms, fields of study of ISCED-F and kinds of software, each in eight languages. */
const SECTORS = rowsOf('./sectors.tsv');

describe('what firms make, sell and do', () => {
  it('is told in eight languages', () => {
    expect(SECTORS.length).toBeGreaterThan(300);
    for (const names of SECTORS) expect(names).toHaveLength(LANGUAGES.length);
  });

  it.each(LANGUAGES)('is known for a trade in %s', (language) => {
    const unknown = unknownIn(SECTORS, language);
    expect(1 - unknown.length / SECTORS.length, unknown.join(', ')).toBeGreaterThanOrEqual(0.95);
  });

  it('is the same trade in nine of ten languages', () => {
    expect(agreementOf(SECTORS)).toBeGreaterThanOrEqual(0.92);
  });

  it.each([
    ['🥁 Baterista | Arreglos', 'making/electronics'],
    ['Sterility Assurance Specialist', 'finance/insurance'],
    ['Responsable Assurance Qualité', 'finance/insurance'],
    ['Mehr Zeit für Kuchen', 'building/fit-out'],
    ['Tudo o que chorei', 'arts/venues'],
  ])('is not read into words that look like it: %s', (text, trade) => {
    expect(tradesOf(text)).not.toContain(trade);
  });
});
