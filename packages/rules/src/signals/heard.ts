import type { Concept } from '../lexicon/concepts.ts';
import { keptWith, type Reading } from '../text/reading.ts';
import type { Hit } from '../text/word-index.ts';
import type { NoteReading } from './note.ts';
import { PITCHES } from './pitches.ts';

/** Steps of a sale whose words people use every day, too: to meet, to show, to send, a sample, free. */
const EVERYDAY: ReadonlySet<Concept> = new Set<Concept>([
  ...PITCHES.filter((cue) => cue !== 'pitch/free-work'),
  'pitch/unasked',
  'pitch/send',
]);

const MONEY = /[€£$]|\b(?:EUR|USD|GBP|CHF|PLN)\b|https?:/u;

/** What makes sure of a sale: a single word weighs one, several in a row two. */
const SURE = 3;

const apart = (one: Hit, other: Hit): boolean => one.to <= other.from || other.to <= one.from;

/** Whether steps of a sale confirm each other: two kinds on words of their own, of which one is more than a single word. */
const confirm = (steps: readonly Hit<Concept>[]): boolean => {
  let counted: Hit<Concept>[] = [];
  for (const step of [...steps].sort((a, b) => b.to - b.from - (a.to - a.from)))
    if (counted.every((other) => apart(step, other) && step.concept !== other.concept)) counted = [...counted, step];
  return counted.length >= 2 && counted.reduce((sum, { from, to }) => sum + (to - from > 1 ? 2 : 1), 0) >= SURE;
};

/** To send, to bring or to show something is everyday in several words, too; a call that is asked for or a gain that is promised in several words is meant. */
const EVERYDAY_AT_LENGTH: ReadonlySet<Concept> = new Set<Concept>([
  'pitch/send',
  'pitch/unasked',
  'pitch/offer',
  'pitch/demo',
]);

const atLength = ({ from, to, concept }: Hit<Concept>): boolean => to - from > 1 && !EVERYDAY_AT_LENGTH.has(concept);

/** A note without the everyday words of a sale; the note itself where they are more than that. */
const calmed = keptWith((reading: Reading): Reading => {
  const { hits, text } = reading;
  const steps = hits.filter(({ concept }) => EVERYDAY.has(concept));
  if (steps.length === 0 || MONEY.test(text) || confirm(steps) || steps.some(atLength)) return reading;
  const meant = hits.filter(({ concept }) => !EVERYDAY.has(concept));
  return { ...reading, hits: meant, concepts: new Set(meant.map(({ concept }) => concept)), kept: [] };
});

/**
 * A note as it is meant: between people who have to do with each other, a sample, a meeting or “may I send” is no sale.
 *
 * @param related whether its writer sells nothing and has something to do with the member
 */
export const asMeant = (note: NoteReading, related: () => boolean): NoteReading => {
  const reading = calmed(note.reading);
  return reading === note.reading || !related() ? note : { ...note, reading };
};
