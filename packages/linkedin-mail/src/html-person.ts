import { plain, readsSame } from './clean-text.ts';
import { isDefaultSentence, isRelationsLine, isReminderLine } from './frame-words.ts';
import type { Line } from './lines.ts';
import type { Passage } from './note.ts';
import { passageOf } from './note.ts';
import { headlineOrPlace, mayNamePlace } from './place-words.ts';

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
export const isHeadline = (shown: string, whole: string): boolean =>
  readsSame(shown, whole) || (CUT.test(shown) && plain(whole).startsWith(plain(shown.replace(CUT, '')).trim()));

const isQuotation = ({ lines }: Block): boolean => lines.some(({ quotation }) => quotation);

const mayBePlace = (block: Block, first: Block | undefined): boolean =>
  mayNamePlace(block.text) &&
  !isQuotation(block) &&
  (first === undefined || first === block || first.tag === block.tag);

/**
 * What a block is that stands alone under the name: by its own style where that was kept (of paragraphs LinkedIn lets
 * only headlines break words), else by its words.
 */
const alone = (block: Block): 'headline' | 'place' | 'unsure' => {
  const breaks = block.tag === 'p' ? (block.lines[0]?.breaksWords ?? null) : null;
  if (breaks === true) return 'headline';
  const told = headlineOrPlace(block.text);
  return told === 'unsure' && breaks === false ? 'place' : told;
};

const isFrame = ({ text }: Block, reminder: boolean): boolean =>
  (reminder && isReminderLine(text)) || isDefaultSentence(text);

const asCut = (headline: string): string => headline.replace(/\s*(…|\.\.\.)$/u, '…');

/** Of two forms of a headline the one that shows more. */
const fuller = (shown: string, whole: string): string => (CUT.test(shown) ? asCut(whole) : asCut(shown));

const headlineOf = (shown: string, whole: string | null | undefined): string =>
  typeof whole === 'string' ? fuller(shown, whole) : asCut(shown);

const restOf = (blocks: readonly Block[]): Passage => passageOf(blocks.flatMap(({ lines }) => lines));

/** Without a text part: the first block is the headline, unless it stands alone and is a place. */
const headlineByPlace = (blocks: readonly Block[], isOwn: (block: Block) => boolean): Block | 'unsure' | null => {
  const [first, second] = blocks;
  if (first === undefined || isOwn(first) || isQuotation(first)) return null;
  if (second !== undefined && !isOwn(second) && mayBePlace(second, first)) return first;
  const told = alone(first);
  return told === 'headline' ? first : told === 'place' ? null : 'unsure';
};

const MOST_PARTED = 3;

/** Headline and place may stand in one block, parted by line breaks: told by the text part's headline, else by the place. */
const parted = (block: Block, textHeadline: string | null | undefined): readonly Block[] => {
  const { lines, tag } = block;
  const [first, second] = lines;
  if (first === undefined || second === undefined || lines.length > MOST_PARTED || isQuotation(block)) return [block];
  const tells = textHeadline === undefined ? mayNamePlace(second.words) : isHeadline(first.words, textHeadline ?? '');
  return tells && !lines.some(({ afterGap }) => afterGap)
    ? lines.map((line) => ({ text: line.words, lines: [line], tag }))
    : [block];
};

/**
 * Tells headline, place and what else there is in a card.
 *
 * @param textHeadline the headline of the text part; null when it shows none; undefined without a text part
 * @param ownWords what the text part has of the inviter's own words, empty without
 * @param reminder whether the mail is one: a line that says so is LinkedIn's then
 */
export const cardWords = (
  details: readonly Line[],
  textHeadline: string | null | undefined,
  ownWords: string,
  reminder: boolean,
): CardWords => {
  const [whole, ...rest] = blocksOf(details).filter((block) => !isFrame(block, reminder));
  const [top, ...others] = [...(whole === undefined ? [] : parted(whole, textHeadline)), ...rest];
  const blocks = top === undefined ? [] : [top, ...others.filter(({ text }) => !isRelationsLine(text))];
  const isOwn = (block: Block): boolean => ownWords !== '' && readsSame(block.text, ownWords);
  const found =
    textHeadline === undefined
      ? headlineByPlace(blocks, isOwn)
      : (blocks.find(({ text }) => textHeadline !== null && isHeadline(text, textHeadline)) ?? null);
  if (found === 'unsure') return { headline: null, location: null, rest: restOf(blocks.slice(1)) };
  const after = blocks.slice(found === null ? 0 : blocks.indexOf(found) + 1);
  const [next] = after;
  const place = next !== undefined && !isOwn(next) && mayBePlace(next, top) ? next : undefined;
  return {
    headline: found === null ? (textHeadline ?? null) : headlineOf(found.text, textHeadline),
    location: place?.text ?? null,
    rest: restOf(after.filter((block) => block !== place)),
  };
};
