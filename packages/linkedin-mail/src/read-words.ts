import type { FoundNote } from './note.ts';

/** What the words of a card's two forms say. */
export interface ReadWords {
  readonly name: string | null;
  readonly headline: string | null;
  readonly location: string | null;
  readonly note: FoundNote | null;
  /** The name stands behind a link of the card; else it was recognised in the text, or taken from From. */
  readonly nameFrom: 'link' | 'text' | 'header';
}
