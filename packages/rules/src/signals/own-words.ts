import { type Reading, readingOf } from '../text/reading.ts';
import { beginnings } from '../text/word-beginnings.ts';

/** How the words of a member's two lists begin; what both lists say decides nothing and is in neither. */
export interface OwnWords {
  readonly wanted: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
}

const beginningsOf = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => beginnings(readingOf(line)).map(({ beginning }) => beginning)));

const without = (words: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].filter((word) => !others.has(word)));

/** The words of two lists, as the member typed them. */
export const ownWords = (lookingFor: readonly string[], notWanted: readonly string[]): OwnWords => {
  const [wanted, refused] = [beginningsOf(lookingFor), beginningsOf(notWanted)];
  return { wanted: without(wanted, refused), refused: without(refused, wanted) };
};

/** The words of a headline that begin as one of those; not those of a company named beside it. */
export const wordsLike = (
  words: ReadonlySet<string>,
  { reading, headline }: { readonly reading: Reading; readonly headline: string },
): readonly string[] =>
  words.size === 0
    ? []
    : beginnings(reading)
        .filter(({ token, beginning }) => token.start < headline.length && words.has(beginning))
        .map(({ token }) => token.word);
