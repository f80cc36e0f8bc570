import { plain, readsSame } from './clean-text.ts';
import { isDefaultSentence, isRelationsLine, isReminderLine } from './frame-words.ts';
import type { Line } from './lines.ts';
import type { Passage } from './note.ts';
import { passageOf } from './note.ts';

/** What the lines of a card say besides the name. */
export interface CardWords {
  readonly headline: string | null;
  readonly location: string | null;
  /** What is neither: a note, if anything. */
  readonly rest: Passage;
}

interface Block {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly tag: string;
}

const CUT = /(…|\.\.\.)$/u;
const MAX_LOCATION_CHARS = 90;

const blocksOf = (lines: readonly Line[]): readonly Block[] => {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last !== undefined && line.tag !== '' && last.lines.at(-1)?.block === line.block) {
      blocks[blocks.length - 1] = { text: `${last.text}\n${line.words}`, lines: [...last.lines, line], tag: line.tag };
    } else blocks.push({ text: line.words, lines: [line], tag: line.tag });
  }
  return blocks;
};

/** Whether a headline as the HTML shows it, perhaps cut, is the one that the text part has in full. */
const isHeadline = (shown: string, whole: string): boolean =>
  readsSame(shown, whole) || (CUT.test(shown) && plain(whole).startsWith(plain(shown.replace(CUT, '')).trim()));

const mayBePlace = (block: Block, first: Block | undefined): boolean =>
  block.text.length <= MAX_LOCATION_CHARS &&
  !/[\n@!?|:;…"“”«»]|https?:|\.$|\p{Extended_Pictographic}/u.test(block.text) &&
  (first === undefined || first === block || first.tag === block.tag) &&
  block.text.split(' ').length <= 10;

const isFrame = ({ text }: Block): boolean => isReminderLine(text) || isDefaultSentence(text);

const asCut = (headline: string): string => headline.replace(/\s*(…|\.\.\.)$/u, '…');

/** Of two forms of a headline the one that shows more. */
const fuller = (shown: string, whole: string): string => (CUT.test(shown) ? asCut(whole) : asCut(shown));

/**
 * Tells headline, place and what else there is in a card.
 *
 * @param textHeadline the headline of the text part; null when it shows none; undefined without a text part
 * @param ownWords what the text part has of the inviter's own words, empty without
 */
export const cardWords = (
  details: readonly Line[],
  textHeadline: string | null | undefined,
  ownWords: string,
): CardWords => {
  const blocks = blocksOf(details).filter((block) => !isFrame(block));
  const isOwn = (block: Block): boolean => ownWords !== '' && readsSame(block.text, ownWords);
  const first = blocks[0];
  const headlineAt =
    textHeadline === null
      ? -1
      : blocks.findIndex((block) =>
          textHeadline === undefined ? block === first && !isOwn(block) : isHeadline(block.text, textHeadline),
        );
  const shown = headlineAt < 0 ? null : (blocks[headlineAt]?.text ?? null);
  const headline =
    shown === null
      ? (textHeadline ?? null)
      : textHeadline === undefined || textHeadline === null
        ? asCut(shown)
        : fuller(shown, textHeadline);
  const after = blocks.slice(headlineAt + 1).filter(({ text }) => !isRelationsLine(text));
  const next = after[0];
  const place = next !== undefined && !isOwn(next) && mayBePlace(next, first) ? next : undefined;
  return {
    headline,
    location: place?.text ?? null,
    rest: passageOf(after.filter((block) => block !== place).flatMap(({ lines }) => lines)),
  };
};
