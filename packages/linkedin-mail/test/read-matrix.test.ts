import { describe, expect, it } from 'vitest';
import { readMail } from '../src/index.ts';
import { cellsOf, runCell } from './read-matrix.ts';
import { GENERATIONS, KNOWN_LANGUAGES, UNSEEN_LANGUAGES } from './writer/index.ts';

/** Each third cell, so that every generation, language and way is there. */
const thinned = cellsOf(KNOWN_LANGUAGES).filter((_, at) => at % 3 === 0);

describe('the reader', () => {
  it.each(GENERATIONS)('reads every fact of %s in the languages it knows, whatever way it came', async (generation) => {
    const cells = thinned.filter((cell) => cell.generation === generation);
    for (const cell of cells) {
      const { wrong, right } = await runCell(readMail, cell, 2);
      expect(wrong, `${cell.language} by ${cell.way}`).toEqual([]);
      expect(right).toBeGreaterThan(10);
    }
  });

  it.each(UNSEEN_LANGUAGES)('tells nothing wrong of a frame in words it has never seen (%s)', async (language) => {
    const cells = cellsOf([language]).filter((_, at) => at % 2 === 0);
    for (const cell of cells) {
      const { wrong } = await runCell(readMail, cell, 2);
      expect(wrong, `${cell.generation} by ${cell.way}`).toEqual([]);
    }
  });
});
