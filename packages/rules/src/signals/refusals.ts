import { LACKING, NEGATIONS } from '../lexicon/small-words.ts';
import { gapBefore, readingOf, wordsBetween } from '../text/reading.ts';

const CLAUSE_END = /[,;.:()]/u;

/**
 * What a line of what a member looks for refuses: “builders, no brokers” or “engineers, except of software”. What somebody should lack is
 * refused to nobody: “suppliers without own works”.
 *
 * @returns the words after each refusal, up to the end of its clause
 */
export const refusedIn = (line: string): readonly string[] => {
  const reading = readingOf(line);
  const refused: string[] = [];
  let from = -1;
  const close = (to: number): void => {
    if (from !== -1 && to > from) refused.push(wordsBetween(reading, from, to));
    from = -1;
  };
  for (const [at, { folded }] of reading.tokens.entries()) {
    if (at > 0 && CLAUSE_END.test(gapBefore(reading, at))) close(at);
    if (NEGATIONS.has(folded) && !LACKING.has(folded)) from = at + 1;
  }
  close(reading.tokens.length);
  return refused;
};
