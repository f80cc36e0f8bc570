import type { Cue } from '../lexicon/concepts.ts';
import { keptWith } from '../text/reading.ts';
import type { NoteReading } from './note.ts';

/** Steps of a sale in a note. */
export const PITCHES: readonly Cue[] = [
  'pitch/we-help',
  'pitch/call',
  'pitch/demo',
  'pitch/offer',
  'pitch/gain',
  'pitch/free-work',
];

/** Set phrases. */
export const TEMPLATES: readonly Cue[] = [
  'template/found-profile',
  'template/grow-network',
  'template/flattery',
  'template/vague-purpose',
  'template/any-role',
  'template/polite-opening',
  'template/application',
];

/** What only one person could write to one other. */
export const PERSONAL: readonly Cue[] = [
  'note/met',
  'note/my-work',
  'note/introduced',
  'note/applied',
  'note/shared-past',
  'note/modest',
  'note/question',
  'note/thanks',
  'note/who-i-am',
  'note/wants-to-buy',
];

const ASKING: readonly Cue[] = ['pitch/unasked', 'pitch/survey', 'pitch/support'];

/** Whether a note takes a step of a sale, or asks what it could ask of anybody. */
export const offers = ({ reading }: Pick<NoteReading, 'reading'>): boolean =>
  pitchesIn(reading).length > 0 || asksIn(reading) !== null;

/** The steps of a sale that a note takes. */
export const pitchesIn = keptWith(({ concepts }): readonly Cue[] => PITCHES.filter((cue) => concepts.has(cue)));

const asksIn = keptWith(({ concepts }): Cue | null => ASKING.find((cue) => concepts.has(cue)) ?? null);
